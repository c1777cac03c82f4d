package org.riverchief.registry.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.strategy.DraftStrategy.StrategyText;

@Path("/strategies")
class StrategyResource {

    private final StrategyService strategies;

    StrategyResource(StrategyService strategies) {
        this.strategies = strategies;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<StrategySummary> list(@BeanParam StrategySearch search, @Valid @BeanParam PageRequest page) {
        return strategies.list(search, page);
    }

    /** Shows the latest edition, or the one of a number. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public StrategyView get(@PathParam("id") UUID id, @QueryParam("edition") @Nullable Integer edition) {
        return strategies.get(id, edition);
    }

    @GET
    @Path("/{id}/editions")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<StrategySummary> editions(@PathParam("id") UUID id) {
        return strategies.editions(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = StrategyView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<StrategyView> create(@NotNull @Valid DraftStrategy draft, @Context UriInfo uri) {
        StrategyView view = strategies.create(draft);
        return Created.at(uri, view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICE)
    public StrategyView rewrite(@PathParam("id") UUID id, @NotNull @Valid StrategyText text) {
        return strategies.rewrite(id, text);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.OFFICE)
    public StrategyView submit(@PathParam("id") UUID id) {
        return strategies.submit(id);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.CHIEF)
    public StrategyView approve(@PathParam("id") UUID id) {
        return strategies.approve(id);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.CHIEF)
    public StrategyView giveBack(@PathParam("id") UUID id, @NotNull @Valid StrategyReason reason) {
        return strategies.giveBack(id, reason.reason());
    }

    @POST
    @Path("/{id}/commencement")
    @RolesAllowed(Roles.OFFICE)
    public StrategyView commence(@PathParam("id") UUID id, @NotNull @Valid CommenceStrategy order) {
        return strategies.commence(id, order.inForceFrom());
    }

    /** Begins a new edition with what the one in force says. */
    @POST
    @Path("/{id}/revision")
    @RolesAllowed(Roles.OFFICE)
    public StrategyView revise(@PathParam("id") UUID id, @NotNull @Valid StrategyReason reason) {
        return strategies.revise(id, reason.reason());
    }
}
