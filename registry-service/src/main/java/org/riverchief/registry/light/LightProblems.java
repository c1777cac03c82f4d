package org.riverchief.registry.light;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class LightProblems {

    private LightProblems() {}

    static DomainException ruleExists(LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "light-rule-exists",
                        "There is a rule since %s; another begins later".formatted(since))
                .with("validFrom", since);
    }

    static DomainException notOfInstance(String instance) {
        return new DomainException(
                Kind.FORBIDDEN, "not-of-instance", "Only an account of division %s changes this".formatted(instance));
    }
}
