package org.riverchief.patrol.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/mandates")
class MandateResource {

    private final DelegationService service;

    MandateResource(DelegationService service) {
        this.service = service;
    }

    /** Lists mandates; at: only those in force then. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<MandateView> list(
            @QueryParam("chiefId") @Nullable UUID chiefId,
            @QueryParam("delegateId") @Nullable UUID delegateId,
            @QueryParam("at") @Nullable Instant at,
            @Valid @BeanParam PageRequest page) {
        return service.list(chiefId, delegateId, at, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public MandateView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.ADMIN})
    public RestResponse<MandateView> grant(@Valid @NotNull GrantMandate request) {
        MandateView view = service.grant(request);
        return RestResponse.ResponseBuilder.<MandateView>created(URI.create("mandates/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.ADMIN})
    public MandateView revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeMandate request) {
        return service.revoke(id, request);
    }
}
