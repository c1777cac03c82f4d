package org.riverchief.registry.responsibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/responsibility")
class ResponsibilityResource {

    private final ResponsibilityService responsibility;

    ResponsibilityResource(ResponsibilityService responsibility) {
        this.responsibility = responsibility;
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
    public AnswerView answer(
            @QueryParam("x") @NotNull BigDecimal x,
            @QueryParam("y") @NotNull BigDecimal y,
            @QueryParam("crs") @NotBlank String crs,
            @QueryParam("at") @Nullable Instant at) {
        return responsibility.answer(new PlaceAndTime(x.doubleValue(), y.doubleValue(), crs, at));
    }
}
