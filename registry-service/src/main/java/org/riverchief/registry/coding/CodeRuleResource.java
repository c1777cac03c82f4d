package org.riverchief.registry.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.security.Roles;

@Path("/code-rules")
class CodeRuleResource {

    private final CodeRuleService rules;

    CodeRuleResource(CodeRuleService rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public List<CodeRuleView> list() {
        return rules.list();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CodeRuleView.class, responseCode = "201")
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<CodeRuleView> set(@NotNull @Valid SetCodeRule facts) {
        return RestResponse.status(RestResponse.Status.CREATED, rules.set(facts));
    }
}
