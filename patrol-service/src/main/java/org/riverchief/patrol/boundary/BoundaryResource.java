package org.riverchief.patrol.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

/** Who else was told of a problem. */
@Path("/problems")
class BoundaryResource {

    private final BoundaryService boundaries;

    BoundaryResource(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @GET
    @Path("/{id}/neighbours")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR})
    public List<NeighbourView> list(@PathParam("id") UUID id) {
        return boundaries.list(id);
    }
}
