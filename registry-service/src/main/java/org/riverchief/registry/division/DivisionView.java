package org.riverchief.registry.division;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A division as clients see it.
 *
 * @param validTo first day it no longer exists
 * @param formerNames only where one division is asked for
 */
record DivisionView(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parentCode,
        boolean functionalZone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<FormerName> formerNames) {

    static DivisionView of(Division division) {
        return of(division, null);
    }

    static DivisionView detailed(Division division) {
        return of(division, List.copyOf(division.formerNames));
    }

    private static DivisionView of(Division division, @Nullable List<FormerName> formerNames) {
        return new DivisionView(
                division.code,
                division.name,
                division.level,
                division.parentCode,
                division.functionalZone,
                division.validFrom,
                division.validTo,
                formerNames);
    }
}
