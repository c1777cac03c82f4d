package org.riverchief.patrol.departmentanswer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.problem.ProblemAccess;

/** Batches of a department's answers. */
@Path("/department-answers")
class AnswerResource {

    private final AnswerBatch batches;
    private final ProblemAccess access;
    private final Caller caller;

    AnswerResource(AnswerBatch batches, ProblemAccess access, Caller caller) {
        this.batches = batches;
        this.access = access;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.DEPARTMENT)
    public AnswerResults answer(@NotNull @Valid Answers batch) {
        ActingDepartment department =
                new ActingDepartment(access.divisionCode(), access.departmentCode(), caller.subject(), caller.name());
        return batches.take(department, batch);
    }
}
