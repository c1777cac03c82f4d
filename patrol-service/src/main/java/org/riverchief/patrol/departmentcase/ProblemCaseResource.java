package org.riverchief.patrol.departmentcase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

/** The departments' cases of one problem. */
@Path("/problems")
class ProblemCaseResource {

    private final CaseService cases;

    ProblemCaseResource(CaseService cases) {
        this.cases = cases;
    }

    @GET
    @Path("/{id}/cases")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR})
    public List<CaseView> list(@PathParam("id") UUID id) {
        return cases.list(id);
    }

    @POST
    @Path("/{id}/cases/{caseId}/due-date")
    @RolesAllowed(Roles.OFFICE)
    public CaseView dueBy(
            @PathParam("id") UUID id, @PathParam("caseId") UUID caseId, @NotNull @Valid SetCaseDueDate request) {
        return cases.dueBy(id, caseId, request);
    }
}
