package org.riverchief.registry.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.security.Roles;

@Path("/archive-attributes")
class ArchiveAttributeResource {

    private final ArchiveService archives;

    ArchiveAttributeResource(ArchiveService archives) {
        this.archives = archives;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<AttributeView> list() {
        return archives.attributes();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AttributeView.class, responseCode = "201")
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<AttributeView> define(@NotNull @Valid DefineAttribute order) {
        return RestResponse.status(RestResponse.Status.CREATED, archives.define(order));
    }
}
