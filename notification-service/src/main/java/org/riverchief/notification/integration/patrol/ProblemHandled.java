package org.riverchief.notification.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.notification.watch.CaseChange;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of a handled problem. */
record ProblemHandled(UUID problemId, Instant handledAt) {

    CaseChange.Handled change() {
        return new CaseChange.Handled(new CaseKey(CaseType.PROBLEM, problemId), handledAt);
    }
}
