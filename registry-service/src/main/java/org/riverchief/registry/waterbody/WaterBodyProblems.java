package org.riverchief.registry.waterbody;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class WaterBodyProblems {

    private WaterBodyProblems() {}

    static DomainException unknownWaterBody(UUID id) {
        return invalid("unknown-water-body", "The registry has no water body %s at that time".formatted(id));
    }

    static DomainException missingCrs() {
        return invalid("unsupported-crs", "Name the reference system of line and area in crs");
    }

    static DomainException cyclicWaterBody(String name) {
        return invalid("cyclic-water-body", "The water %s would flow into itself".formatted(name));
    }

    static DomainException editionOutOfOrder(@Nullable LocalDate since) {
        return invalid(
                "edition-out-of-order",
                "The water body is as it is since %s; a change takes effect on that day or later"
                        .formatted(since == null ? "before the records" : since));
    }

    static DomainException invalidEnd() {
        return invalid("invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException waterBodyExists(String name) {
        return conflict("water-body-exists", "The division has a water body named %s already".formatted(name));
    }

    static DomainException codeTaken(String code) {
        return conflict("water-body-code-taken", "A water body with the code %s exists already".formatted(code));
    }

    static DomainException identityFixed() {
        return conflict(
                "water-body-identity-fixed",
                "Kind and chainage origin of a water body never change; end it and register another one");
    }

    static DomainException ended(LocalDate end) {
        return conflict("water-body-ended", "The water body ended on %s".formatted(end))
                .with("validTo", end);
    }

    static DomainException changedMeanwhile(int version) {
        return conflict("changed-meanwhile", "The water body was changed since it was read; read it again")
                .with("version", version);
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
