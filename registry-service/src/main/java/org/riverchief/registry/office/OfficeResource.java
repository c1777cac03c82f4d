package org.riverchief.registry.office;

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

@Path("/offices")
class OfficeResource {

    private final OfficeService offices;

    OfficeResource(OfficeService offices) {
        this.offices = offices;
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
    public Page<OfficeView> list(
            @QueryParam("division") @Nullable String division,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return offices.list(division, at, page);
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
    public Page<OfficeGap> gaps(
            @QueryParam("division") @Nullable String division,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return offices.gaps(division, at, page);
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
    public OfficeView get(@PathParam("id") UUID id, @QueryParam("at") @Nullable LocalDate at) {
        return offices.get(id, at);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = OfficeView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<OfficeView> create(@NotNull @Valid SetUpOffice facts, @Context UriInfo uri) {
        OfficeView view = offices.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public OfficeView change(@PathParam("id") UUID id, @NotNull @Valid SetUpOffice facts) {
        return offices.change(id, facts);
    }

    @POST
    @Path("/{id}/members")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public OfficeView join(@PathParam("id") UUID id, @NotNull @Valid JoinOffice facts) {
        return offices.join(id, facts);
    }

    @POST
    @Path("/{id}/members/{member}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public OfficeView leave(
            @PathParam("id") UUID id, @PathParam("member") UUID member, @NotNull @Valid LeaveOffice ending) {
        return offices.leave(id, member, ending.validTo());
    }
}
