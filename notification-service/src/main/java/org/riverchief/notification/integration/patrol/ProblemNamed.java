package org.riverchief.notification.integration.patrol;

import java.util.UUID;
import org.riverchief.notification.watch.CaseKey;
import org.riverchief.notification.watch.CaseType;

/** What we read of an event whose type says it all. */
record ProblemNamed(UUID problemId) {

    CaseKey key() {
        return new CaseKey(CaseType.PROBLEM, problemId);
    }
}
