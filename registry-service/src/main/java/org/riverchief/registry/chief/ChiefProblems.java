package org.riverchief.registry.chief;

import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ChiefProblems {

    private ChiefProblems() {}

    static DomainException unknownChief(UUID id) {
        return new DomainException(Kind.INVALID, "unknown-chief", "The registry has no chief %s".formatted(id));
    }

    static DomainException changedMeanwhile(int version) {
        return new DomainException(
                        Kind.CONFLICT, "changed-meanwhile", "The record was changed since it was read; read it again")
                .with("version", version);
    }
}
