package org.riverchief.patrol.timer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

/** The clocks of a problem, each with how its time came about. */
@Path("/problems")
class TimerResource {

    private final TimerService timers;

    TimerResource(TimerService timers) {
        this.timers = timers;
    }

    @GET
    @Path("/{id}/timers")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR})
    public List<TimerView> list(@PathParam("id") UUID id) {
        return timers.list(id);
    }
}
