package org.riverchief.registry.archive;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ArchiveProblems {

    private ArchiveProblems() {}

    static DomainException unknownAttribute(String code) {
        return invalid("unknown-archive-attribute", "Archives have no attribute " + code);
    }

    static DomainException invalidValue(String code, String form, Throwable cause) {
        DomainException problem = invalid("invalid-archive-value", "Write the value of %s as %s".formatted(code, form));
        problem.initCause(cause);
        return problem;
    }

    static DomainException wrongReach() {
        return invalid("wrong-archive-reach", "The reach is not of this water");
    }

    static DomainException inTheFuture(LocalDate today) {
        return invalid("fact-in-the-future", "A fact is of a day that has come, today is " + today);
    }

    static DomainException attributeExists(String code) {
        return new DomainException(
                Kind.CONFLICT, "archive-attribute-exists", "Archives have an attribute %s already".formatted(code));
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }
}
