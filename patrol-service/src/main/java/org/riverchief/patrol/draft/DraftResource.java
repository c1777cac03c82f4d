package org.riverchief.patrol.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.riverchief.defaults.security.Roles;

/** Reports that are not sent yet. */
@Path("/problem-drafts")
class DraftResource {

    private final DraftService drafts;

    DraftResource(DraftService drafts) {
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public List<DraftView> list() {
        return drafts.list();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    public DraftView save(@PathParam("id") UUID id, @NotNull ObjectNode content) {
        return drafts.save(id, content);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR})
    @ResponseStatus(204)
    public void delete(@PathParam("id") UUID id) {
        drafts.delete(id);
    }
}
