package org.riverchief.patrol.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.problem.ProblemView;

/** Problems that are the same. */
@Path("/problems")
class MergingResource {

    private final MergingService merging;

    MergingResource(MergingService merging) {
        this.merging = merging;
    }

    @POST
    @Path("/{id}/merger")
    @RolesAllowed(Roles.OFFICE)
    public ProblemView merge(@PathParam("id") UUID id, @NotNull @Valid MergeProblem request) {
        return merging.merge(id, request);
    }
}
