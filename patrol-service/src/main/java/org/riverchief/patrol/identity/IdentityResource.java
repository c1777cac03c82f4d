package org.riverchief.patrol.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

/** Who reported a problem. */
@Path("/problems")
class IdentityResource {

    private final IdentityService identities;

    IdentityResource(IdentityService identities) {
        this.identities = identities;
    }

    /** Shows who reported it; every call is put on record. */
    @GET
    @Path("/{id}/reporter")
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR})
    public ReporterView reporter(@PathParam("id") UUID id) {
        return identities.reporter(id);
    }
}
