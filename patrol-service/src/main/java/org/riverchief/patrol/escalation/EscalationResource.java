package org.riverchief.patrol.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.problem.ProblemView;

/** Pressure on problems that do not move. */
@Path("/problems")
class EscalationResource {

    private final EscalationService escalations;

    EscalationResource(EscalationService escalations) {
        this.escalations = escalations;
    }

    @POST
    @Path("/{id}/urging")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR})
    public ProblemView urge(@PathParam("id") UUID id, @NotNull @Valid UrgeProblem request) {
        return escalations.urge(id, request);
    }

    @POST
    @Path("/{id}/escalation")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE})
    public ProblemView escalate(@PathParam("id") UUID id, @NotNull @Valid UrgeProblem request) {
        return escalations.escalate(id, request);
    }
}
