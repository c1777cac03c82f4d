package org.riverchief.registry.upkeep;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/reaches/{id}/upkeep")
class UpkeepResource {

    private final UpkeepService upkeep;

    UpkeepResource(UpkeepService upkeep) {
        this.upkeep = upkeep;
    }

    @GET
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public UpkeepView get(@PathParam("id") UUID id, @QueryParam("at") @Nullable LocalDate at) {
        return upkeep.get(id, at);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UpkeepView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<UpkeepView> assign(@PathParam("id") UUID id, @NotNull @Valid AssignUpkeep facts) {
        return RestResponse.status(RestResponse.Status.CREATED, upkeep.assign(id, facts));
    }
}
