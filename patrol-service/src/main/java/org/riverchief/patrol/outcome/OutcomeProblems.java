package org.riverchief.patrol.outcome;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class OutcomeProblems {

    private OutcomeProblems() {}

    static DomainException notTheReporter() {
        return new DomainException(
                Kind.FORBIDDEN, "not-the-reporter", "Only the account that reported the problem may say this");
    }

    static DomainException evidenceMissing() {
        return new DomainException(
                Kind.INVALID, "evidence-missing", "A re-inspection that passes needs a photo or video of the place");
    }
}
