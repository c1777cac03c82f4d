package org.riverchief.registry.dutyitem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/duty-items")
class DutyItemResource {

    private final DutyItemService items;

    DutyItemResource(DutyItemService items) {
        this.items = items;
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
    public Page<DutyItemView> list(@BeanParam DutyItemSearch search, @Valid @BeanParam PageRequest page) {
        return items.list(search, page);
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
    public DutyItemView get(@PathParam("id") UUID id) {
        return items.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DutyItemView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<DutyItemView> create(@NotNull @Valid AddDutyItem facts, @Context UriInfo uri) {
        DutyItemView view = items.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public DutyItemView end(@PathParam("id") UUID id, @NotNull @Valid EndDutyItem ending) {
        return items.end(id, ending.validTo());
    }
}
