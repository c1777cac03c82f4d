package org.riverchief.patrol.joint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/patrols/{id}")
class ParticipationResource {

    private final ParticipationService service;

    ParticipationResource(ParticipationService service) {
        this.service = service;
    }

    @GET
    @Path("/participants")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<ParticipantView> list(@PathParam("id") UUID id) {
        return service.list(id);
    }

    /** Whoever made the patrol names one who took part, and gets all who are named. */
    @POST
    @Path("/participants")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public List<ParticipantView> name(@PathParam("id") UUID id, @Valid @NotNull NameParticipant request) {
        return service.name(id, request);
    }

    /** One who was named says to have been there. */
    @POST
    @Path("/participation")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.DEPARTMENT})
    public ParticipantView confirm(@PathParam("id") UUID id, @Valid @NotNull ConfirmParticipation request) {
        return service.confirm(id, request);
    }
}
