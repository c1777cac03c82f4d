package org.riverchief.patrol.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.category.Severity;

/** Deadlines and the rules they come from. */
@Path("/")
class DeadlineResource {

    private final DeadlineService deadlines;
    private final DeadlineRuleQueries rules;

    DeadlineResource(DeadlineService deadlines, DeadlineRuleQueries rules) {
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @GET
    @Path("/deadline-rules")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<DeadlineRuleView> list(@QueryParam("history") boolean history, @Valid @BeanParam PageRequest page) {
        return rules.list(history, page);
    }

    @POST
    @Path("/deadline-rules")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    @APIResponseSchema(value = DeadlineRuleView.class, responseCode = "201", responseDescription = "Set")
    public DeadlineRuleView set(@NotNull @Valid SetDeadlineRule request) {
        return deadlines.set(request);
    }

    @GET
    @Path("/deadlines/preview")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Deadline preview(@Valid @BeanParam Preview request) {
        return deadlines.preview(request);
    }

    /** The deadline of which case is asked for. */
    static class Preview {

        @QueryParam("division")
        @NotBlank
        public String division = "";

        @QueryParam("category")
        @NotBlank
        public String category = "";

        @QueryParam("severity")
        public @Nullable Severity severity;

        @QueryParam("kind")
        @DefaultValue("HANDLING")
        public DeadlineKind kind = DeadlineKind.HANDLING;

        /** Absent: now. */
        @QueryParam("from")
        public @Nullable OffsetDateTime from;
    }
}
