package org.riverchief.patrol.reachclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.riverchief.defaults.security.Roles;

@Path("/reach-classes")
class ReachClassResource {

    private final ReachClassService service;

    ReachClassResource(ReachClassService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    @APIResponseSchema(value = ReachClassView.class, responseCode = "201", responseDescription = "Set")
    public ReachClassView set(@Valid @NotNull SetReachClass request) {
        return service.set(request);
    }

    /** Shows what holds for a reach today. */
    @GET
    @Path("/{reachId}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public ReachClassView get(@PathParam("reachId") UUID reachId) {
        return service.get(reachId);
    }
}
