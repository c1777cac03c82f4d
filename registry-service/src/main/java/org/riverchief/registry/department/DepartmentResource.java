package org.riverchief.registry.department;

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

@Path("/departments")
class DepartmentResource {

    private final DepartmentService departments;

    DepartmentResource(DepartmentService departments) {
        this.departments = departments;
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
    public Page<DepartmentView> list(@BeanParam DepartmentSearch search, @Valid @BeanParam PageRequest page) {
        return departments.list(search, page);
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
    public DepartmentView get(@PathParam("id") UUID id) {
        return departments.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<DepartmentView> create(@NotNull @Valid RegisterDepartment facts, @Context UriInfo uri) {
        DepartmentView view = departments.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @Path("/{id}/names")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public DepartmentNames names(@PathParam("id") UUID id) {
        return departments.names(id);
    }

    @POST
    @Path("/{id}/renaming")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public DepartmentView rename(@PathParam("id") UUID id, @NotNull @Valid RenameDepartment order) {
        return departments.rename(id, order);
    }

    @POST
    @Path("/{id}/aliases")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public DepartmentNames addAlias(@PathParam("id") UUID id, @NotNull @Valid AddAlias facts) {
        return departments.addAlias(id, facts);
    }
}
