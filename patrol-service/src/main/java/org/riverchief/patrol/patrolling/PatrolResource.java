package org.riverchief.patrol.patrolling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.track.Verdict;

@Path("/patrols")
class PatrolResource {

    private final PatrolService service;
    private final PatrolQueries queries;

    PatrolResource(PatrolService service, PatrolQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public RestResponse<StartedPatrolView> start(@Valid @NotNull StartPatrol request) {
        PatrolService.Start start = service.start(request);
        if (!start.made()) {
            return RestResponse.ok(start.view());
        }
        return RestResponse.ResponseBuilder.<StartedPatrolView>created(
                        URI.create("patrols/" + start.view().id()))
                .entity(start.view())
                .build();
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public PatrolView complete(@PathParam("id") UUID id, @Valid @NotNull CompletePatrol request) {
        return service.complete(id, request);
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<PatrolSummary> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("chiefId") @Nullable UUID chiefId,
            @QueryParam("reachId") @Nullable UUID reachId,
            @QueryParam("verdict") @Nullable Verdict verdict) {
        return queries.list(new PatrolQueries.Filter(chiefId, reachId, verdict), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public PatrolView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}
