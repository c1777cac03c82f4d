package org.riverchief.registry.dutyitem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A duty of a role at a level, as clients see it.
 *
 * @param validTo first day it no longer holds
 */
public record DutyItemView(
        UUID id,
        String role,
        DivisionLevel level,
        int position,
        String wording,
        String evidenceType,
        String source,
        @Nullable Integer sourceYear,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static DutyItemView of(DutyItem item) {
        return new DutyItemView(
                item.id,
                item.role,
                item.level,
                item.position,
                item.wording,
                item.evidenceType,
                item.source,
                item.sourceYear,
                item.verified,
                item.validFrom,
                item.validTo);
    }
}
