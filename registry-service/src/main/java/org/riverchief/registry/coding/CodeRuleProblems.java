package org.riverchief.registry.coding;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class CodeRuleProblems {

    private CodeRuleProblems() {}

    static DomainException invalidCode(String code, CodeRule rule) {
        return new DomainException(
                        Kind.INVALID,
                        "invalid-national-code",
                        "%s is no code of a %s: %s (%s)".formatted(code, rule.thing, rule.description, rule.source))
                .with("form", rule.form)
                .with("source", rule.source);
    }

    static DomainException invalidForm(String reason) {
        return new DomainException(Kind.INVALID, "invalid-code-form", "The form does not read: " + reason);
    }

    static DomainException outOfOrder(LocalDate since) {
        return new DomainException(
                        Kind.INVALID,
                        "edition-out-of-order",
                        "A rule is in force since %s; begin later".formatted(since))
                .with("validFrom", since);
    }
}
