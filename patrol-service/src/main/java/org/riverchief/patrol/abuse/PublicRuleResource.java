package org.riverchief.patrol.abuse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.riverchief.defaults.security.Roles;

/** The figures public reports are guarded by. */
@Path("/public-rules")
class PublicRuleResource {

    private final PublicRules rules;

    PublicRuleResource(PublicRules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR, Roles.ADMIN})
    public List<PublicRuleView> list() {
        return rules.list();
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    @APIResponseSchema(value = PublicRuleView.class, responseCode = "201", responseDescription = "Set")
    public PublicRuleView set(@NotNull @Valid SetPublicRule request) {
        return rules.set(request);
    }
}
