package org.riverchief.registry.strategyprogress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/strategies")
class ProgressResource {

    private final ProgressService progress;
    private final ProgressQueries queries;

    ProgressResource(ProgressService progress, ProgressQueries queries) {
        this.progress = progress;
        this.queries = queries;
    }

    @GET
    @Path("/{id}/progress")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<ProgressView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return progress.list(id, page);
    }

    @POST
    @Path("/{id}/progress")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProgressView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.DEPARTMENT})
    public RestResponse<ProgressView> record(@PathParam("id") UUID id, @NotNull @Valid RecordProgress entry) {
        return RestResponse.status(RestResponse.Status.CREATED, progress.create(id, entry));
    }

    /** Lists where each measure in force stands by its latest entry. */
    @GET
    @Path("/{id}/measures")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<MeasureProgress> measures(@PathParam("id") UUID id) {
        return queries.measures(id);
    }
}
