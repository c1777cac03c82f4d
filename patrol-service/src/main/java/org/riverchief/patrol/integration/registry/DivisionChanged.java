package org.riverchief.patrol.integration.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

record DivisionChanged(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parentCode,
        boolean functionalZone,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String TYPE = "org.riverchief.division.changed.v1";
}
