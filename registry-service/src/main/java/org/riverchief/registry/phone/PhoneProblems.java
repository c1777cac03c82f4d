package org.riverchief.registry.phone;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class PhoneProblems {

    private PhoneProblems() {}

    static DomainException invalidOfficePhone(List<String> examples) {
        return new DomainException(
                        Kind.INVALID,
                        "invalid-office-phone",
                        "This is no office phone of the division; a personal number is never published")
                .with("examples", examples);
    }

    static DomainException invalidPattern() {
        return new DomainException(
                Kind.INVALID, "invalid-phone-pattern", "The pattern does not read, or its example does not match it");
    }

    static DomainException invalidEnd(LocalDate from) {
        return new DomainException(
                Kind.INVALID,
                "invalid-validity",
                "The pattern holds since %s; it ends later, and earlier than any end it has".formatted(from));
    }
}
