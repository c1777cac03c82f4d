package org.riverchief.registry.strategyprogress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/strategy-progress")
class HeadProgressResource {

    private final ProgressQueries queries;

    HeadProgressResource(ProgressQueries queries) {
        this.queries = queries;
    }

    /** Sums up the strategies of a division and all below it by problem or by task head. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<HeadProgress> byHead(
            @QueryParam("division") @Nullable String division, @QueryParam("by") @DefaultValue("PROBLEM") HeadKind by) {
        return queries.byHead(division, by);
    }
}
