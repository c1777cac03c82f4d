package org.riverchief.registry.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/fund-report")
class FundReportResource {

    private final FundReportQueries reports;

    FundReportResource(FundReportQueries reports) {
        this.reports = reports;
    }

    /** Sums up a year, the current one when none is named, for a division and all below it. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public FundReport report(
            @QueryParam("division") @Nullable String division,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("waterBody") @Nullable UUID waterBody) {
        return reports.report(division, year, waterBody);
    }
}
