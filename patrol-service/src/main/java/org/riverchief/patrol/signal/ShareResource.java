package org.riverchief.patrol.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/signal-shares")
class ShareResource {

    private final ShareQueries queries;

    ShareResource(ShareQueries queries) {
        this.queries = queries;
    }

    /** Tells how many of the judged patrols of a time looked odd, by signal. */
    @GET
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public SignalShares shares(
            @QueryParam("division") @Nullable String division,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return queries.shares(division, from, to);
    }
}
