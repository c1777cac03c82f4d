package org.riverchief.patrol.satisfaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

/** What a reporter thought of the handling, for the office. */
@Path("/public-reports/{id}/satisfaction")
class SatisfactionDeskResource {

    private final SatisfactionService service;

    SatisfactionDeskResource(SatisfactionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR})
    public SatisfactionDeskView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}
