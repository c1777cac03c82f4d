package org.riverchief.registry.handoverrule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class HandoverRuleProblems {

    private HandoverRuleProblems() {}

    static DomainException ruleExists(LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "handover-rule-exists",
                        "The division has a rule since %s; another begins later".formatted(since))
                .with("validFrom", since);
    }

    static DomainException invalidPeriod(@Nullable Throwable cause) {
        DomainException problem = new DomainException(
                Kind.INVALID, "invalid-period", "Write a period of days, months or years as P1M or P30D");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
