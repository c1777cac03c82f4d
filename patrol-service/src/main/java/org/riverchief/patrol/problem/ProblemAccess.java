package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.Roles;

/**
 * Who may see which problem: chiefs, patrollers, offices, inspectors and auditors those of their divisions; a department
 * those it leads or helps with, and no others.
 */
@ApplicationScoped
public class ProblemAccess {

    private final Caller caller;
    private final DataScope scope;

    ProblemAccess(Caller caller, DataScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /**
     * Returns a problem the caller may see.
     *
     * @throws DomainException {@code not-found} otherwise
     */
    public Problem require(UUID id) {
        return Problem.byId(id).filter(this::sees).orElseThrow(DomainException::notFound);
    }

    /**
     * Returns a problem the caller's department leads.
     *
     * @throws DomainException {@code not-found} otherwise
     */
    public Problem requireLed(UUID id) {
        return Problem.byId(id)
                .filter(problem -> problem.ledBy(caller.division().value(), departmentCode()))
                .orElseThrow(DomainException::notFound);
    }

    /** Returns whether the caller may see a problem. */
    public boolean sees(Problem problem) {
        return seesDivisions()
                ? scope.permits(problem.divisionCode)
                : problem.concerns(caller.division().value(), departmentCode());
    }

    boolean seesDivisions() {
        return Stream.of(Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR)
                .anyMatch(caller::has);
    }

    public String departmentCode() {
        return caller.departmentCode().orElseThrow(ProblemProblems::noDepartment);
    }

    public String divisionCode() {
        return caller.division().value();
    }

    String prefix() {
        return scope.prefix();
    }
}
