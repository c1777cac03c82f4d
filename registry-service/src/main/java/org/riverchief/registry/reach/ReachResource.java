package org.riverchief.registry.reach;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/reaches")
class ReachResource {

    private final ReachService reaches;
    private final ReachRevisions revisions;

    ReachResource(ReachService reaches, ReachRevisions revisions) {
        this.reaches = reaches;
        this.revisions = revisions;
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
    public Page<ReachView> list(
            @QueryParam("waterBody") @Nullable UUID waterBody,
            @QueryParam("division") @Nullable String division,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        ReachSearch search = new ReachSearch(waterBody, division, at);
        return reaches.list(search, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public ReachView get(@PathParam("id") UUID id, @QueryParam("at") @Nullable LocalDate at) {
        return reaches.get(id, at);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReachView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<ReachView> create(@NotNull @Valid RegisterReach facts, @Context UriInfo uri) {
        ReachView view = reaches.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public ReachView change(
            @PathParam("id") UUID id,
            @QueryParam("appointments") @Nullable HolderPolicy appointments,
            @NotNull @Valid RegisterReach facts) {
        return revisions.change(id, facts, appointments);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public ReachView end(@PathParam("id") UUID id, @NotNull @Valid EndReach ending) {
        return revisions.end(id, ending);
    }
}
