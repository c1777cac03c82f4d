package org.riverchief.registry.role;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class RoleProblems {

    private RoleProblems() {}

    static DomainException unknownRole(String code) {
        return new DomainException(
                        Kind.INVALID, "unknown-role", "There is no role %s; see /appointment-roles".formatted(code))
                .with("role", code);
    }

    static DomainException invalidRule(String detail) {
        return new DomainException(Kind.INVALID, "invalid-role-rule", detail);
    }

    static DomainException changedMeanwhile(int version) {
        return new DomainException(
                        Kind.CONFLICT, "changed-meanwhile", "The rule was changed since it was read; read it again")
                .with("version", version);
    }

    static DomainException notOfInstance(String instance) {
        return new DomainException(
                Kind.FORBIDDEN, "not-of-instance", "Only an account of division %s changes this".formatted(instance));
    }
}
