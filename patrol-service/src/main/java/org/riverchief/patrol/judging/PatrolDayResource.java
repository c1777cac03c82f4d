package org.riverchief.patrol.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/patrol-days")
class PatrolDayResource {

    private final PatrolDayService service;

    PatrolDayResource(PatrolDayService service) {
        this.service = service;
    }

    /** Shows all patrols of a chief on a reach on one day, measured and judged as one. */
    @GET
    @Path("/{chiefId}/{reachId}/{day}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public PatrolDayView day(
            @PathParam("chiefId") UUID chiefId, @PathParam("reachId") UUID reachId, @PathParam("day") LocalDate day) {
        return service.of(new PatrolDayView.Key(chiefId, reachId, day));
    }
}
