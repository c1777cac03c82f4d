package org.riverchief.registry.office;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class OfficeProblems {

    private OfficeProblems() {}

    static DomainException officeExists(String name, LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "office-exists",
                        "The division has %s since %s; a successor begins later".formatted(name, since))
                .with("validFrom", since);
    }

    static DomainException headExists(String name, LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "office-head-exists",
                        "%s is head since %s; a successor begins later".formatted(name, since))
                .with("validFrom", since);
    }

    static DomainException identityFixed() {
        return new DomainException(
                Kind.CONFLICT, "office-identity-fixed", "Division and beginning of an office do not change");
    }

    static DomainException changedMeanwhile(int version) {
        return new DomainException(
                        Kind.CONFLICT, "changed-meanwhile", "The office was changed since it was read; read it again")
                .with("version", version);
    }

    static DomainException notFromMember(List<String> members) {
        return new DomainException(
                        Kind.INVALID,
                        "not-a-member-department",
                        "A deputy head comes from one of %s".formatted(members))
                .with("memberDepartmentCodes", members);
    }

    static DomainException invalidEnd(LocalDate from) {
        return new DomainException(
                Kind.INVALID,
                "invalid-validity",
                "That began on %s; it ends later, and earlier than any end it has".formatted(from));
    }
}
