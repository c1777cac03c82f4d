package org.riverchief.registry.reach;

import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ReachProblems {

    private ReachProblems() {}

    static DomainException missingGeometry() {
        return invalid("invalid-geometry", "A reach needs a line, or an area whose shore is one");
    }

    static DomainException invalidChainage() {
        return invalid(
                "invalid-chainage",
                "chainageToKm must be greater than chainageFromKm; draw the line in the direction the chainage grows");
    }

    static DomainException invalidValidity() {
        return invalid("invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException invalidCode(String code, String divisionCode) {
        return invalid(
                "invalid-reach-code",
                "The code %s must begin with the six digits of division %s".formatted(code, divisionCode));
    }

    static DomainException invalidParent() {
        return invalid(
                "invalid-parent-reach",
                "The parent must be a reach of the same water, a level up, whose division and chainage hold this one");
    }

    static DomainException unknownReach(UUID id) {
        return invalid("unknown-reach", "The registry has no reach %s at that time".formatted(id));
    }

    static DomainException editionOutOfOrder(LocalDate latest) {
        return invalid(
                        "edition-out-of-order",
                        "The reach has an edition since %s; a change takes effect on that day or later"
                                .formatted(latest))
                .with("validFrom", latest);
    }

    static DomainException reachEnded(LocalDate end) {
        return conflict("reach-ended", "The reach ended on %s".formatted(end)).with("validTo", end);
    }

    static DomainException beyondEnd(LocalDate end) {
        return invalid("beyond-reach-end", "The reach ends on %s; end no later".formatted(end))
                .with("validTo", end);
    }

    static DomainException codeTaken(String code) {
        return conflict("reach-code-taken", "A reach with the code %s exists already".formatted(code));
    }

    static DomainException identityFixed() {
        return conflict("reach-identity-fixed", "Code and water body of a reach never change; register another reach");
    }

    static DomainException changedMeanwhile(int version) {
        return conflict("changed-meanwhile", "The reach was changed since it was read; read it again")
                .with("version", version);
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
