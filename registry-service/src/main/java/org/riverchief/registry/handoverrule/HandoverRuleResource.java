package org.riverchief.registry.handoverrule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/handover-rules")
class HandoverRuleResource {

    private final HandoverRuleService rules;

    HandoverRuleResource(HandoverRuleService rules) {
        this.rules = rules;
    }

    @GET
    @Path("/in-force")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public HandoverRuleView inForce(
            @QueryParam("division") @Nullable String division, @QueryParam("at") @Nullable LocalDate at) {
        return rules.inForce(division, at);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public HandoverRuleView create(@NotNull @Valid SetHandoverRule facts) {
        return rules.create(facts);
    }
}
