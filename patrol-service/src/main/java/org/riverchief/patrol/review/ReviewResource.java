package org.riverchief.patrol.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/reviews")
class ReviewResource {

    private final ReviewQueries queries;

    ReviewResource(ReviewQueries queries) {
        this.queries = queries;
    }

    /** Lists the doubtful patrols that wait for a decision, those that wait longest first. */
    @GET
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<DoubtfulPatrol> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("chiefId") @Nullable UUID chiefId,
            @QueryParam("reachId") @Nullable UUID reachId) {
        return queries.list(chiefId, reachId, page);
    }
}
