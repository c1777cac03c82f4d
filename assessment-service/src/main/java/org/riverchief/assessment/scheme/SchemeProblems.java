package org.riverchief.assessment.scheme;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class SchemeProblems {

    private SchemeProblems() {}

    static DomainException invalid(List<Violation> violations) {
        return new DomainException(
                        Kind.INVALID, "invalid-scheme", "Nobody can be judged by this scheme; see violations")
                .with("violations", violations);
    }

    static DomainException retroactive(LocalDate today) {
        return new DomainException(
                Kind.INVALID, "retroactive-scheme", "A version is valid from %s at the earliest".formatted(today));
    }

    static DomainException outOfOrder(LocalDate latest) {
        return new DomainException(
                Kind.CONFLICT,
                "scheme-out-of-order",
                "The latest version is valid from %s; a new one cannot begin before it".formatted(latest));
    }

    static DomainException notInstanceLevel(String instance) {
        return new DomainException(
                Kind.FORBIDDEN,
                "instance-level-only",
                "Schemes are published for the whole of division %s by its own office".formatted(instance));
    }
}
