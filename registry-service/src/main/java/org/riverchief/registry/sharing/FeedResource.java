package org.riverchief.registry.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/share-feeds")
class FeedResource {

    private final FeedMonitor monitor;

    FeedResource(FeedMonitor monitor) {
        this.monitor = monitor;
    }

    /** Lists whether the data of the caller's division and those below came in time. */
    @GET
    @RolesAllowed({Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<FeedStatus> list(@Valid @BeanParam PageRequest page) {
        return monitor.list(page);
    }
}
