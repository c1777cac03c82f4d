package org.riverchief.registry.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/archive-entries")
class ArchiveEntryResource {

    private final ArchiveService archives;

    ArchiveEntryResource(ArchiveService archives) {
        this.archives = archives;
    }

    /** Decides that this is what holds. */
    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.OFFICE)
    public ArchiveEntryView accept(@PathParam("id") UUID id) {
        return archives.accept(id);
    }
}
