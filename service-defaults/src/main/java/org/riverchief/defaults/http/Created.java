package org.riverchief.defaults.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a registration. */
public final class Created {

    private Created() {}

    /** Returns 201 with the place of what was registered: its id below the path of the list. */
    public static <T> RestResponse<T> at(UriInfo list, UUID id, T view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(list.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }
}
