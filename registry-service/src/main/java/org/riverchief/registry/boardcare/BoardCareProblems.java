package org.riverchief.registry.boardcare;

import java.time.Instant;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class BoardCareProblems {

    private BoardCareProblems() {}

    static DomainException inTheFuture(Instant now) {
        return new DomainException(
                Kind.INVALID,
                "inspection-in-the-future",
                "An inspection is over when it is recorded, at %s".formatted(now));
    }
}
