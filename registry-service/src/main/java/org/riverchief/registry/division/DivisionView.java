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
 * @param successions mergers and splits it had part in; only where one division is asked for
 */
record DivisionView(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parentCode,
        boolean functionalZone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<FormerName> formerNames,
        @Nullable List<SuccessionView> successions) {

    /** Returns the division with the name it had on the day. */
    static DivisionView on(Division division, LocalDate day) {
        return of(division, division.nameOn(day), null, null);
    }

    static DivisionView detailed(Division division) {
        return detailedOn(division, null);
    }

    /** Returns the division with all its names and what it took over from or gave over to. */
    static DivisionView detailedOn(Division division, @Nullable LocalDate day) {
        String name = day == null ? division.name : division.nameOn(day);
        return of(division, name, List.copyOf(division.formerNames), DivisionSuccession.of(division.code));
    }

    private static DivisionView of(
            Division division,
            String name,
            @Nullable List<FormerName> formerNames,
            @Nullable List<SuccessionView> successions) {
        return new DivisionView(
                division.code,
                name,
                division.level,
                division.parentCode,
                division.functionalZone,
                division.validFrom,
                division.validTo,
                formerNames,
                successions);
    }
}
