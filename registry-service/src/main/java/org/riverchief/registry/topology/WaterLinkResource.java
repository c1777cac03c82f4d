package org.riverchief.registry.topology;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/water-links")
class WaterLinkResource {

    private final WaterLinkService links;

    WaterLinkResource(WaterLinkService links) {
        this.links = links;
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
    public Page<WaterLinkView> list(
            @QueryParam("waterBody") @Nullable UUID waterBody,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return links.list(waterBody, at, page);
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
    public WaterLinkView get(@PathParam("id") UUID id) {
        return links.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WaterLinkView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<WaterLinkView> create(@NotNull @Valid RegisterWaterLink facts, @Context UriInfo uri) {
        WaterLinkView view = links.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public WaterLinkView end(@PathParam("id") UUID id, @NotNull @Valid EndWaterLink ending) {
        return links.end(id, ending);
    }
}
