package org.riverchief.notification.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.notification.watch.CaseChange;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of a problem its reporter took back. */
record ProblemWithdrawn(UUID problemId, Instant withdrawnAt) {

    CaseChange.Closed change() {
        return new CaseChange.Closed(new CaseKey(CaseType.PROBLEM, problemId), withdrawnAt);
    }
}
