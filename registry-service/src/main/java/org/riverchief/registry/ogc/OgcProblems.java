package org.riverchief.registry.ogc;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class OgcProblems {

    private OgcProblems() {}

    static DomainException unknownParameter(String name) {
        return new DomainException(
                        Kind.INVALID,
                        "unknown-parameter",
                        "The path knows no parameter %s; see /ogc/api".formatted(name))
                .with("parameter", name);
    }

    static DomainException invalidParameter(String name, String form) {
        return new DomainException(
                        Kind.INVALID, "invalid-parameter", "Write the parameter %s as %s".formatted(name, form))
                .with("parameter", name);
    }
}
