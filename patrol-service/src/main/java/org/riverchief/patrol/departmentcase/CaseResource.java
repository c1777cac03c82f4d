package org.riverchief.patrol.departmentcase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** Problems as departments work them. */
@Path("/department-cases")
class CaseResource {

    private final CaseQueries queries;

    CaseResource(CaseQueries queries) {
        this.queries = queries;
    }

    /** Tells what changed in the caller's cases after the position of the page before; without one, from the beginning. */
    @GET
    @RolesAllowed(Roles.DEPARTMENT)
    public CaseChanges changes(@Valid @BeanParam PageRequest page) {
        return queries.changed(page);
    }
}
