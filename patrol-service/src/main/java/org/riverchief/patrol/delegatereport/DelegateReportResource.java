package org.riverchief.patrol.delegatereport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/delegate-reports")
class DelegateReportResource {

    private final DelegateReportService service;

    DelegateReportResource(DelegateReportService service) {
        this.service = service;
    }

    /** Lists reports on delegates' patrols; open: only those that are still to be submitted. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<DelegateReportView> list(
            @QueryParam("chiefId") @Nullable UUID chiefId,
            @QueryParam("delegateId") @Nullable UUID delegateId,
            @QueryParam("open") boolean open,
            @Valid @BeanParam PageRequest page) {
        return service.list(chiefId, delegateId, open, page);
    }

    @GET
    @Path("/{patrolId}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public DelegateReportView get(@PathParam("patrolId") UUID patrolId) {
        return service.get(patrolId);
    }

    @POST
    @Path("/{patrolId}/submission")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public DelegateReportView submit(@PathParam("patrolId") UUID patrolId, @Valid @NotNull SubmitReport request) {
        return service.submit(patrolId, request);
    }

    /** The chief says he has seen it. */
    @POST
    @Path("/{patrolId}/receipt")
    @RolesAllowed(Roles.CHIEF)
    public DelegateReportView see(@PathParam("patrolId") UUID patrolId) {
        return service.see(patrolId);
    }
}
