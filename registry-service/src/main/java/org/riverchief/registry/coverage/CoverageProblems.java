package org.riverchief.registry.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class CoverageProblems {

    private CoverageProblems() {}

    static DomainException outOfOrder(LocalDate since) {
        return new DomainException(
                        Kind.INVALID,
                        "edition-out-of-order",
                        "A rule is in force since %s; begin later".formatted(since))
                .with("validFrom", since);
    }

    static DomainException unknownReach(UUID id) {
        return new DomainException(
                Kind.INVALID, "unknown-reach", "The registry has no reach %s at that time".formatted(id));
    }
}
