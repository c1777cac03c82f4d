package org.riverchief.patrol.deadline;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DeadlineProblems {

    private DeadlineProblems() {}

    static DomainException invalidLimit(IllegalArgumentException cause) {
        DomainException problem =
                new DomainException(Kind.INVALID, "invalid-time-limit", String.valueOf(cause.getMessage()));
        problem.initCause(cause);
        return problem;
    }

    static DomainException inThePast() {
        return new DomainException(
                Kind.INVALID,
                "rule-in-the-past",
                "A rule applies from today or later: what was dispatched keeps its date");
    }

    static DomainException endsBeforeItBegins() {
        return new DomainException(Kind.INVALID, "rule-ends-before-it-begins", "validTo lies before validFrom");
    }

    static DomainException changed(int latestVersion) {
        return new DomainException(
                        Kind.CONFLICT,
                        "deadline-rule-changed",
                        "Another version was set; read it and send its number as replacesVersion")
                .with("latestVersion", latestVersion);
    }

    static DomainException fixedAbove(DeadlineRule above) {
        return new DomainException(
                        Kind.CONFLICT,
                        "deadline-rule-fixed-above",
                        "A division above set a rule that may not be overridden")
                .with("ruleId", above.id);
    }
}
