package org.riverchief.patrol.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** Problems found on the water. */
@Path("/problems")
class ProblemResource {

    private final ReportService reports;
    private final ProblemService problems;
    private final ProblemQueries queries;

    ProblemResource(ReportService reports, ProblemService problems, ProblemQueries queries) {
        this.reports = reports;
        this.problems = problems;
        this.queries = queries;
    }

    @POST
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    @APIResponseSchema(value = ProblemView.class, responseCode = "201", responseDescription = "Stored now")
    public RestResponse<ProblemView> report(@NotNull @Valid ReportProblem request) {
        ReportService.Receipt receipt = reports.report(request);
        if (!receipt.first()) {
            return RestResponse.ok(receipt.problem());
        }
        return ResponseBuilder.<ProblemView>created(URI.create("problems/" + request.id()))
                .entity(receipt.problem())
                .build();
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR})
    public Page<ProblemSummary> list(@BeanParam ProblemFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR})
    public ProblemView get(@PathParam("id") UUID id) {
        return problems.get(id);
    }

    @POST
    @Path("/{id}/dispatch")
    @RolesAllowed(Roles.OFFICE)
    public ProblemView dispatch(@PathParam("id") UUID id, @NotNull @Valid DispatchProblem request) {
        return problems.dispatch(id, request);
    }

    @POST
    @Path("/{id}/transfer")
    @RolesAllowed(Roles.OFFICE)
    public ProblemView transfer(@PathParam("id") UUID id, @NotNull @Valid DispatchProblem request) {
        return problems.transfer(id, request);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.DEPARTMENT)
    public ProblemView accept(@PathParam("id") UUID id, @NotNull @Valid AcceptProblem request) {
        return problems.accept(id, request);
    }

    @POST
    @Path("/{id}/handling")
    @RolesAllowed(Roles.DEPARTMENT)
    public ProblemView handle(@PathParam("id") UUID id, @NotNull @Valid HandleProblem request) {
        return problems.handle(id, request);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.DEPARTMENT)
    public ProblemView sendBack(@PathParam("id") UUID id, @NotNull @Valid ReturnProblem request) {
        return problems.sendBack(id, request);
    }
}
