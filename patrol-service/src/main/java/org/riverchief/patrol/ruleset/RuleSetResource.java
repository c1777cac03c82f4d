package org.riverchief.patrol.ruleset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.riverchief.defaults.security.Roles;

@Path("/rule-sets")
class RuleSetResource {

    private final RuleSetService service;

    RuleSetResource(RuleSetService service) {
        this.service = service;
    }

    /** Lists the rule sets this service ships; they are few. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<RuleSetView> list() {
        return service.list();
    }

    /** Makes a rule set the rule of a division in the caller's scope. */
    @POST
    @Path("/{ruleSet}/adoptions")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    @APIResponseSchema(value = AdoptionView.class, responseCode = "201", responseDescription = "Adopted")
    public AdoptionView adopt(@PathParam("ruleSet") String ruleSet, @Valid @NotNull AdoptRuleSet request) {
        return service.adopt(ruleSet, request);
    }
}
