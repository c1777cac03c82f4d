package org.riverchief.patrol.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.problem.ProblemView;

/** Second thoughts of reporters. */
@Path("/problems")
class CorrectionResource {

    private final CorrectionService corrections;

    CorrectionResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @POST
    @Path("/{id}/correction")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public ProblemView correct(@PathParam("id") UUID id, @NotNull @Valid CorrectReport request) {
        return corrections.correct(id, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public ProblemView withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawReport request) {
        return corrections.withdraw(id, request);
    }
}
