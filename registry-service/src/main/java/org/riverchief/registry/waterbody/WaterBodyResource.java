package org.riverchief.registry.waterbody;

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

@Path("/water-bodies")
class WaterBodyResource {

    private final WaterBodyService waterBodies;

    WaterBodyResource(WaterBodyService waterBodies) {
        this.waterBodies = waterBodies;
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
    public Page<WaterBodyView> list(
            @QueryParam("kind") @Nullable WaterBodyKind kind,
            @QueryParam("parent") @Nullable UUID parent,
            @QueryParam("basin") @Nullable UUID basin,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return waterBodies.list(new WaterBodySearch(kind, parent, basin, at), page);
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
    public WaterBodyView get(@PathParam("id") UUID id, @QueryParam("at") @Nullable LocalDate at) {
        return waterBodies.get(id, at);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WaterBodyView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<WaterBodyView> create(@NotNull @Valid RegisterWaterBody facts, @Context UriInfo uri) {
        WaterBodyView view = waterBodies.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public WaterBodyView change(@PathParam("id") UUID id, @NotNull @Valid RegisterWaterBody facts) {
        return waterBodies.change(id, facts);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public WaterBodyView end(@PathParam("id") UUID id, @NotNull @Valid EndWaterBody ending) {
        return waterBodies.end(id, ending);
    }
}
