package org.riverchief.registry.upkeep;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class UpkeepProblems {

    private UpkeepProblems() {}

    static DomainException invalidValidity() {
        return new DomainException(Kind.INVALID, "invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException outOfOrder(LocalDate since) {
        return new DomainException(
                        Kind.INVALID,
                        "edition-out-of-order",
                        "The reach is kept by somebody since %s; begin later".formatted(since))
                .with("validFrom", since);
    }
}
