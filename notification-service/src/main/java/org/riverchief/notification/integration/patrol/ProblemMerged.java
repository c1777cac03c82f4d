package org.riverchief.notification.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.notification.watch.CaseChange;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of a problem that goes on as part of another: nobody is late with it any more. */
record ProblemMerged(UUID problemId, Instant mergedAt) {

    CaseChange.Closed change() {
        return new CaseChange.Closed(new CaseKey(CaseType.PROBLEM, problemId), mergedAt);
    }
}
