package org.riverchief.patrol.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.problem.ProblemView;

/** What came of handled problems. */
@Path("/problems")
class OutcomeResource {

    private final OutcomeService outcomes;

    OutcomeResource(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @POST
    @Path("/{id}/reinspection")
    @RolesAllowed({Roles.OFFICE, Roles.CHIEF})
    public ProblemView reinspect(@PathParam("id") UUID id, @NotNull @Valid ReinspectProblem request) {
        return outcomes.reinspect(id, request);
    }

    @POST
    @Path("/{id}/agreement")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public ProblemView agree(@PathParam("id") UUID id, @NotNull @Valid AgreeProblem request) {
        return outcomes.agree(id, request);
    }

    @POST
    @Path("/{id}/disagreement")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public ProblemView disagree(@PathParam("id") UUID id, @NotNull @Valid ContestProblem request) {
        return outcomes.disagree(id, request);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public ProblemView reopen(@PathParam("id") UUID id, @NotNull @Valid ContestProblem request) {
        return outcomes.reopen(id, request);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.OFFICE)
    public ProblemView close(@PathParam("id") UUID id, @NotNull @Valid CloseProblem request) {
        return outcomes.close(id, request);
    }
}
