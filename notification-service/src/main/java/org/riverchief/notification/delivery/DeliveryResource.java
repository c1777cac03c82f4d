package org.riverchief.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** Deliveries, for those who look after them. */
@Path("/deliveries")
class DeliveryResource {

    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public Page<DeliveryView> list(
            @QueryParam("state") @Nullable DeliveryState state, @Valid @BeanParam PageRequest page) {
        return deliveries.list(state, page);
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public DeliveryView retry(@PathParam("id") UUID id) {
        return deliveries.retry(id);
    }
}
