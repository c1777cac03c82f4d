package org.riverchief.registry.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/appointment-roles")
class RoleResource {

    private final RoleService roles;

    RoleResource(RoleService roles) {
        this.roles = roles;
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
    public Page<RoleView> list(@Valid @BeanParam PageRequest page) {
        return roles.list(page);
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
    public RoleView get(@PathParam("code") String code) {
        return roles.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RoleView change(
            @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code, @NotNull @Valid RoleRule rule) {
        return roles.change(code, rule);
    }
}
