package org.riverchief.registry.policy;

import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class PolicyProblems {

    private PolicyProblems() {}

    static DomainException unknownPolicy(UUID id) {
        return new DomainException(
                Kind.INVALID, "unknown-policy-document", "There is no policy document %s".formatted(id));
    }

    static DomainException changedMeanwhile(int version) {
        return new DomainException(
                        Kind.CONFLICT, "changed-meanwhile", "The document was changed since it was read; read it again")
                .with("version", version);
    }
}
