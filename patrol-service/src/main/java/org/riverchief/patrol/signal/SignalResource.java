package org.riverchief.patrol.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/patrols")
class SignalResource {

    private final SignalService service;

    SignalResource(SignalService service) {
        this.service = service;
    }

    /** Lists what looked odd at each of a patrol's judgements, the latest first. */
    @GET
    @Path("/{id}/signals")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<SignalView> list(@PathParam("id") UUID id) {
        return service.of(id);
    }
}
