package org.riverchief.notification.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.notification.watch.CaseChange;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of a closed problem. */
record ProblemClosed(UUID problemId, Instant closedAt) {

    CaseChange.Closed change() {
        return new CaseChange.Closed(new CaseKey(CaseType.PROBLEM, problemId), closedAt);
    }
}
