package org.riverchief.registry.basin;

import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class BasinProblems {

    private BasinProblems() {}

    static DomainException unknownBasin(UUID id) {
        return new DomainException(Kind.INVALID, "unknown-basin", "The registry has no basin %s".formatted(id));
    }

    static DomainException cyclicBasin(String name) {
        return new DomainException(
                Kind.INVALID, "cyclic-basin", "The basin %s would lie within itself".formatted(name));
    }

    static DomainException invalidValidity() {
        return new DomainException(Kind.INVALID, "invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException basinExists(String name) {
        return new DomainException(
                Kind.CONFLICT, "basin-exists", "The division has a basin named %s already".formatted(name));
    }

    static DomainException changedMeanwhile(int version) {
        return new DomainException(
                        Kind.CONFLICT, "changed-meanwhile", "The basin was changed since it was read; read it again")
                .with("version", version);
    }
}
