package org.riverchief.patrol.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** Problems of neighbours a chief was told of. */
@Path("/neighbour-notices")
class NoticeResource {

    private final NoticeQueries notices;

    NoticeResource(NoticeQueries notices) {
        this.notices = notices;
    }

    /** Lists what the calling chief was told of, the latest first. */
    @GET
    @RolesAllowed(Roles.CHIEF)
    public Page<NoticeView> list(@Valid @BeanParam PageRequest page) {
        return notices.list(page);
    }
}
