package org.riverchief.registry.rule;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class RuleProblems {

    private RuleProblems() {}

    static DomainException invalidContent(Collection<? extends ConstraintViolation<?>> violations) {
        List<String> reasons = violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
        return invalidContent("The content does not fit the topic").with("reasons", reasons);
    }

    static DomainException invalidContent(String detail) {
        return new DomainException(Kind.INVALID, "invalid-rule", detail);
    }

    static DomainException inThePast(LocalDate today) {
        return new DomainException(
                Kind.INVALID,
                "rule-in-the-past",
                "A rule begins today (%s) or later: what was judged stays judged".formatted(today));
    }

    static DomainException ruleExists(RuleTopic topic, LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "rule-exists",
                        "The division has a rule for %s since %s; another begins later".formatted(topic, since))
                .with("validFrom", since);
    }
}
