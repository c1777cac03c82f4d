package org.riverchief.registry.duty;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DutyProblems {

    private DutyProblems() {}

    static DomainException invalidDuty(String detail) {
        return new DomainException(Kind.INVALID, "invalid-duty", detail);
    }

    static DomainException invalidValidity() {
        return new DomainException(Kind.INVALID, "invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException invalidEnd(LocalDate from) {
        return new DomainException(
                Kind.INVALID,
                "invalid-validity",
                "The line holds since %s; it ends later, and earlier than any end it has".formatted(from));
    }

    static DomainException divisionNeeded() {
        return new DomainException(
                        Kind.INVALID, "invalid-parameter", "Name the division whose duties are asked for in division")
                .with("parameter", "division");
    }

    static DomainException dutyExists(String category, LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "duty-exists",
                        "The division has a line for %s since %s; another begins later".formatted(category, since))
                .with("validFrom", since);
    }
}
