package org.riverchief.registry.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/chief-list-editions")
class EditionResource {

    private final EditionService editions;

    EditionResource(EditionService editions) {
        this.editions = editions;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<EditionView> list(
            @QueryParam("division") @Nullable String division, @Valid @BeanParam PageRequest page) {
        return editions.list(division, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public EditionView get(@PathParam("id") UUID id) {
        return editions.get(id);
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<ListEntry> entries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return editions.entries(id, page);
    }

    @GET
    @Path("/{id}/difference")
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public EditionDifference difference(@PathParam("id") UUID id) {
        return editions.difference(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EditionView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<EditionView> create(@NotNull @Valid DraftEdition order, @Context UriInfo uri) {
        EditionView view = editions.create(order);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.OFFICE)
    public EditionView publish(@PathParam("id") UUID id) {
        return editions.publish(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICE)
    public void delete(@PathParam("id") UUID id) {
        editions.delete(id);
    }
}
