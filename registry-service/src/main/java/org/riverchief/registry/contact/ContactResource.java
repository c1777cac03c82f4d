package org.riverchief.registry.contact;

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

@Path("/contact-departments")
class ContactResource {

    private final ContactService contacts;

    ContactResource(ContactService contacts) {
        this.contacts = contacts;
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
    public Page<ContactView> list(
            @QueryParam("chief") @Nullable UUID chief,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return contacts.list(chief, at, page);
    }

    @GET
    @Path("/gaps")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<ContactGap> gaps(
            @QueryParam("division") @Nullable String division,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return contacts.gaps(division, at, page);
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
    public ContactView get(@PathParam("id") UUID id) {
        return contacts.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ContactView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<ContactView> create(@NotNull @Valid NameContact facts, @Context UriInfo uri) {
        ContactView view = contacts.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public ContactView end(@PathParam("id") UUID id, @NotNull @Valid EndContact ending) {
        return contacts.end(id, ending.validTo());
    }
}
