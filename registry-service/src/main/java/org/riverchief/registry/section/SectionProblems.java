package org.riverchief.registry.section;

import java.math.BigDecimal;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class SectionProblems {

    private SectionProblems() {}

    static DomainException invalidDivisions() {
        return invalid("invalid-section-divisions", "A section lies between two divisions of the same level");
    }

    static DomainException noSuchKilometre(BigDecimal km) {
        return invalid("no-such-place", "The water has no kilometre %s on that day".formatted(km));
    }

    static DomainException invalidValidity() {
        return invalid("invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException codeTaken(String code) {
        return conflict("section-code-taken", "A section with the code %s exists during that time".formatted(code));
    }

    static DomainException identityFixed() {
        return conflict("section-identity-fixed", "Code and water of a section never change; end it, register another");
    }

    static DomainException changedMeanwhile(int version) {
        return conflict("changed-meanwhile", "The section was changed since it was read; read it again")
                .with("version", version);
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
