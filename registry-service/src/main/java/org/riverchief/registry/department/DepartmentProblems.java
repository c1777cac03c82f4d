package org.riverchief.registry.department;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DepartmentProblems {

    private DepartmentProblems() {}

    static DomainException departmentExists(String name, LocalDate since) {
        return new DomainException(
                        Kind.CONFLICT,
                        "department-exists",
                        "The division has %s since %s; a successor begins later".formatted(name, since))
                .with("validFrom", since);
    }

    static DomainException unknownDepartment(String code) {
        return new DomainException(
                        Kind.INVALID,
                        "unknown-department",
                        "Neither the division nor one above it has a department %s at that time".formatted(code))
                .with("departmentCode", code);
    }

    static DomainException invalidValidity() {
        return new DomainException(Kind.INVALID, "invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException aliasExists(String name) {
        return new DomainException(
                Kind.CONFLICT, "alias-exists", "The department is known as %s already".formatted(name));
    }
}
