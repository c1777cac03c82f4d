package org.riverchief.patrol.recurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

/** Problems of a kind at the same place. */
@Path("/problems")
class RecurrenceResource {

    private final RecurrenceService recurrences;

    RecurrenceResource(RecurrenceService recurrences) {
        this.recurrences = recurrences;
    }

    @GET
    @Path("/{id}/links")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR})
    public List<LinkView> list(@PathParam("id") UUID id) {
        return recurrences.list(id);
    }
}
