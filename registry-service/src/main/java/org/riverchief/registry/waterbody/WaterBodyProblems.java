package org.riverchief.registry.waterbody;

import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class WaterBodyProblems {

    private WaterBodyProblems() {}

    static DomainException unknownWaterBody(UUID id) {
        return new DomainException(
                Kind.INVALID, "unknown-water-body", "The registry has no water body %s".formatted(id));
    }

    static DomainException waterBodyExists(String name) {
        return new DomainException(
                Kind.CONFLICT, "water-body-exists", "The division has a water body named %s already".formatted(name));
    }
}
