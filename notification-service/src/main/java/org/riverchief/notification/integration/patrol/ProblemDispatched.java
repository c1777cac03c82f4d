package org.riverchief.notification.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.notification.watch.CaseFacts;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of a dispatched problem. */
record ProblemDispatched(
        UUID problemId,
        @Nullable UUID reachId,
        String divisionCode,
        String category,
        String severity,
        @Nullable UUID chiefId,
        String leadDepartmentCode,
        String leadDivisionCode,
        Instant dueAt) {

    CaseFacts facts() {
        return new CaseFacts(
                new CaseKey(CaseType.PROBLEM, problemId),
                divisionCode,
                leadDepartmentCode,
                leadDivisionCode,
                chiefId,
                reachId,
                category,
                severity,
                dueAt);
    }
}
