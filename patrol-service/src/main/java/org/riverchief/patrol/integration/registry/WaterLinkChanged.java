package org.riverchief.patrol.integration.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record WaterLinkChanged(
        UUID waterLinkId,
        String kind,
        UUID fromWaterBodyId,
        @Nullable BigDecimal fromKm,
        UUID toWaterBodyId,
        @Nullable BigDecimal toKm,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String TYPE = "org.riverchief.water-link.changed.v1";
}
