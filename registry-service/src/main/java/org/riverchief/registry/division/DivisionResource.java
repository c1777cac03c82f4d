package org.riverchief.registry.division;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/divisions")
class DivisionResource {

    private final DivisionService divisions;

    DivisionResource(DivisionService divisions) {
        this.divisions = divisions;
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
    public Page<DivisionView> list(
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("at") @Nullable LocalDate at,
            @Valid @BeanParam PageRequest page) {
        return divisions.list(parent, at, page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public DivisionView get(@PathParam("code") String code, @QueryParam("at") @Nullable LocalDate at) {
        return divisions.get(code, at);
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMIN)
    public DivisionImportView importFile(@QueryParam("validFrom") @Nullable LocalDate validFrom, byte[] file) {
        return divisions.importFile(file, validFrom);
    }
}
