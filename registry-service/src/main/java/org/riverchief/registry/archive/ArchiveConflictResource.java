package org.riverchief.registry.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/archive-conflicts")
class ArchiveConflictResource {

    private final ArchiveConflictQueries conflicts;

    ArchiveConflictResource(ArchiveConflictQueries conflicts) {
        this.conflicts = conflicts;
    }

    /** Lists what departments say different things about and no office has decided. */
    @GET
    @RolesAllowed({Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<ArchiveConflict> list(@Valid @BeanParam PageRequest page) {
        return conflicts.list(page);
    }
}
