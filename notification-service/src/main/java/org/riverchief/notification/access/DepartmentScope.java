package org.riverchief.notification.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.Roles;

/** Narrows the data scope for callers that are a department and nothing more. */
@ApplicationScoped
public class DepartmentScope {

    /** A department of one division. */
    public record Department(String code, String divisionCode) {}

    private final Caller caller;

    DepartmentScope(Caller caller) {
        this.caller = caller;
    }

    /** Returns the one department the caller is confined to; empty for callers who see their whole division. */
    public Optional<Department> confinement() {
        boolean wider = Stream.of(Roles.OFFICE, Roles.ADMIN, Roles.INSPECTOR, Roles.AUDITOR, Roles.CHIEF)
                .anyMatch(caller::has);
        return wider ? Optional.empty() : Optional.of(own());
    }

    /** Returns whether the caller may act for this department, as far as the department goes. */
    public boolean permits(String departmentCode, String divisionCode) {
        return confinement()
                .map(own -> own.equals(new Department(departmentCode, divisionCode)))
                .orElse(true);
    }

    private Department own() {
        String code = caller.departmentCode()
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "no-department",
                        "This account belongs to no department; ask the office to add it"));
        return new Department(code, caller.division().value());
    }
}
