package org.riverchief.notification.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of a problem whose due date moved. */
record ProblemExtended(UUID problemId, Instant dueAt) {

    CaseKey key() {
        return new CaseKey(CaseType.PROBLEM, problemId);
    }
}
