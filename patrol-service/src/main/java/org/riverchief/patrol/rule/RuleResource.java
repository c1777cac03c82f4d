package org.riverchief.patrol.rule;

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
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.defaults.security.Roles;

@Path("/rules")
class RuleResource {

    private final RuleService service;

    RuleResource(RuleService service) {
        this.service = service;
    }

    /** Lists what binds the caller's division, what it may change, and the reference sets. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<RuleView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public RuleView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/effective")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public EffectiveRuleView effective(
            @QueryParam("division") @NotNull String division,
            @QueryParam("level") @Nullable DivisionLevel level,
            @QueryParam("at") @Nullable OffsetDateTime at) {
        return service.show(DivisionCode.of(division), level, at);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<RuleView> create(@Valid @NotNull CreateRule request) {
        RuleView view = service.create(request);
        return RestResponse.ResponseBuilder.<RuleView>created(URI.create("rules/" + view.id()))
                .entity(view)
                .build();
    }
}
