package org.riverchief.patrol.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.patrolling.JudgementView;

@Path("/patrols")
class DecisionResource {

    private final ReviewService service;

    DecisionResource(ReviewService service) {
        this.service = service;
    }

    /** Decides on a doubtful patrol; the decision is its next judgement. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.OFFICE)
    public JudgementView decide(@PathParam("id") UUID id, @Valid @NotNull DecidePatrol request) {
        return service.decide(id, request);
    }
}
