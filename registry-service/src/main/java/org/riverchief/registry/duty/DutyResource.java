package org.riverchief.registry.duty;

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

@Path("/duties")
class DutyResource {

    private final DutyService duties;

    DutyResource(DutyService duties) {
        this.duties = duties;
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
    public Page<DutyView> listEffective(
            @QueryParam("division") @Nullable String division,
            @QueryParam("category") @Nullable String category,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return duties.listEffective(new DutySearch(division, category, at), page);
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
    public DutyView get(@PathParam("id") UUID id) {
        return duties.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DutyView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<DutyView> create(@NotNull @Valid AssignDuty order, @Context UriInfo uri) {
        DutyView view = duties.create(order);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public DutyView end(@PathParam("id") UUID id, @NotNull @Valid EndDuty ending) {
        return duties.end(id, ending.validTo());
    }
}
