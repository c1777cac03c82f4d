package org.riverchief.notification.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What supervision needs to know of a dispatched case.
 *
 * @param divisionCode where the case lies
 * @param chiefId the chief who answers for the place
 */
public record CaseFacts(
        CaseKey key,
        String divisionCode,
        String leadDepartmentCode,
        String leadDivisionCode,
        @Nullable UUID chiefId,
        @Nullable UUID reachId,
        String category,
        String severity,
        Instant dueAt) {

    CaseFacts dueAt(Instant other) {
        return new CaseFacts(
                key, divisionCode, leadDepartmentCode, leadDivisionCode, chiefId, reachId, category, severity, other);
    }
}
