package org.riverchief.patrol.exemption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/patrol-exemptions")
class ExemptionResource {

    private final ExemptionService service;

    ExemptionResource(ExemptionService service) {
        this.service = service;
    }

    /** Lists exemptions; on: only those that hold on that day. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<ExemptionView> list(
            @QueryParam("reachId") @Nullable UUID reachId,
            @QueryParam("on") @Nullable LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return service.list(reachId, on, page);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    @APIResponseSchema(value = ExemptionView.class, responseCode = "201", responseDescription = "Granted")
    public ExemptionView grant(@Valid @NotNull GrantExemption request) {
        return service.grant(request);
    }

    /** Ends it; tasks that asked for less because of it ask for what they would have asked without it. */
    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public ExemptionView revoke(@PathParam("id") UUID id) {
        return service.revoke(id);
    }
}
