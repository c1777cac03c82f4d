package org.riverchief.patrol.publicstatus;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Where a public report stands. */
@Path("/public/reports/{code}")
class PublicStatusResource {

    private final StatusService statuses;

    PublicStatusResource(StatusService statuses) {
        this.statuses = statuses;
    }

    @GET
    @PermitAll
    public StatusView get(@PathParam("code") String code) {
        return statuses.status(code);
    }
}
