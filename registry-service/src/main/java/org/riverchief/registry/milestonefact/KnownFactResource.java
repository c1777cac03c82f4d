package org.riverchief.registry.milestonefact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/milestones/{id}/known-fact")
class KnownFactResource {

    private final KnownFacts facts;

    KnownFactResource(KnownFacts facts) {
        this.facts = facts;
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
    public KnownFact get(@PathParam("id") UUID id) {
        return facts.of(id);
    }
}
