package org.riverchief.registry.light;

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

@Path("/light-rules")
class LightRuleResource {

    private final Lights lights;

    LightRuleResource(Lights lights) {
        this.lights = lights;
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
    public LightRuleView inForce(@QueryParam("at") @Nullable LocalDate at) {
        return lights.rule(at);
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public LightRuleView set(@NotNull @Valid SetLightRule facts) {
        return lights.set(facts);
    }
}
