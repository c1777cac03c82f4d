package org.riverchief.patrol.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.riverchief.defaults.security.Roles;

/** Requests for more time. */
@Path("/problems")
class ExtensionResource {

    private final ExtensionService extensions;

    ExtensionResource(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @GET
    @Path("/{id}/extensions")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR})
    public List<ExtensionView> list(@PathParam("id") UUID id) {
        return extensions.list(id);
    }

    @POST
    @Path("/{id}/extensions")
    @RolesAllowed(Roles.DEPARTMENT)
    @ResponseStatus(201)
    @APIResponseSchema(value = ExtensionView.class, responseCode = "201", responseDescription = "Asked for")
    public ExtensionView request(@PathParam("id") UUID id, @NotNull @Valid RequestExtension request) {
        return extensions.request(id, request);
    }

    @POST
    @Path("/{id}/extensions/{extensionId}/decision")
    @RolesAllowed(Roles.OFFICE)
    public ExtensionView decide(
            @PathParam("id") UUID id,
            @PathParam("extensionId") UUID extensionId,
            @NotNull @Valid DecideExtension request) {
        return extensions.decide(id, extensionId, request);
    }
}
