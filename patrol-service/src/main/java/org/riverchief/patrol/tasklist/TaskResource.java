package org.riverchief.patrol.tasklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/tasks")
class TaskResource {

    private final TaskListService service;
    private final TaskQueries queries;

    TaskResource(TaskListService service, TaskQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<TaskSummary> list(@BeanParam TaskFilter filter, @Valid @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    /** Lists what the caller, and the chiefs the caller may patrol for, owe on a day; on: absent for today. */
    @GET
    @Path("/mine")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public List<TaskSummary> mine(@QueryParam("on") @Nullable LocalDate on) {
        return queries.mine(on == null ? queries.today() : on);
    }

    /** Sums up the periods that ended after the day {@code from} and by the day {@code to}. */
    @GET
    @Path("/rates")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<PatrolRate> rates(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @BeanParam RateFilter filter,
            @Valid @BeanParam PageRequest page) {
        return queries.rates(filter, from, to, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public TaskView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    /** Asks for nothing any more in this task, whatever was missed. */
    @POST
    @Path("/{id}/waiver")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public TaskView waive(@PathParam("id") UUID id, @Valid @NotNull WaiveTask request) {
        return service.waive(id, request);
    }
}
