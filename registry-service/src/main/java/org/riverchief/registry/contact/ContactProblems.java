package org.riverchief.registry.contact;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ContactProblems {

    private ContactProblems() {}

    static DomainException contactExists(String departmentCode, LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "contact-exists",
                        "The chief has %s since %s; another begins later".formatted(departmentCode, since))
                .with("validFrom", since);
    }

    static DomainException invalidEnd(LocalDate from) {
        return new DomainException(
                Kind.INVALID,
                "invalid-validity",
                "That began on %s; it ends later, and earlier than any end it has".formatted(from));
    }
}
