package org.riverchief.patrol.integration.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

record ReachChanged(
        UUID reachId,
        String code,
        String name,
        UUID waterBodyId,
        String waterBodyName,
        String divisionCode,
        DivisionLevel level,
        ReachCopy.Bank bank,
        LineString geometry,
        BigDecimal chainageFromKm,
        BigDecimal chainageToKm,
        boolean schematic,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String TYPE = "org.riverchief.reach.changed.v1";
}
