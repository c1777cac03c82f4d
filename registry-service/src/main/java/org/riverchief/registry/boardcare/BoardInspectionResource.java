package org.riverchief.registry.boardcare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/boards")
class BoardInspectionResource {

    private final BoardInspections inspections;

    BoardInspectionResource(BoardInspections inspections) {
        this.inspections = inspections;
    }

    @GET
    @Path("/{id}/inspections")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<InspectionView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return inspections.list(id, page);
    }

    @POST
    @Path("/{id}/inspections")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InspectionView.class, responseCode = "201")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public RestResponse<InspectionView> inspect(@PathParam("id") UUID id, @NotNull @Valid InspectBoard found) {
        return RestResponse.status(RestResponse.Status.CREATED, inspections.create(id, found));
    }
}
