package org.riverchief.registry.boardcare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/board-densities")
class BoardDensityResource {

    private final BoardDensityQueries densities;

    BoardDensityResource(BoardDensityQueries densities) {
        this.densities = densities;
    }

    /** Lists how many boards each river has in each village, and how many it should have. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<BoardDensity> densities(@BeanParam DensitySearch search, @Valid @BeanParam PageRequest page) {
        return densities.list(search, page);
    }
}
