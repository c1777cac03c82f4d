package org.riverchief.registry.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/archives")
class ArchiveResource {

    private final ArchiveService archives;

    ArchiveResource(ArchiveService archives) {
        this.archives = archives;
    }

    /** Shows what is known of a water, or of one reach of it. */
    @GET
    @Path("/{waterBodyId}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public ArchiveView get(@PathParam("waterBodyId") UUID waterBodyId, @QueryParam("reach") @Nullable UUID reach) {
        return archives.show(waterBodyId, reach);
    }

    @POST
    @Path("/{waterBodyId}/entries")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ArchiveEntryView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.DEPARTMENT})
    public RestResponse<ArchiveEntryView> record(
            @PathParam("waterBodyId") UUID waterBodyId, @NotNull @Valid RecordFact fact) {
        return RestResponse.status(RestResponse.Status.CREATED, archives.record(waterBodyId, fact));
    }
}
