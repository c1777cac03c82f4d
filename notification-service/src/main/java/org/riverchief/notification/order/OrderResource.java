package org.riverchief.notification.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Supervision orders. */
@Path("/orders")
class OrderResource {

    private final OrderQueries queries;
    private final OrderService orders;

    OrderResource(OrderQueries queries, OrderService orders) {
        this.queries = queries;
        this.orders = orders;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.CHIEF, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<OrderView> list(
            @QueryParam("state") @Nullable OrderState state,
            @QueryParam("sourceId") @Nullable UUID sourceId,
            @Valid @BeanParam PageRequest page) {
        return queries.list(state, sourceId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.CHIEF, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public OrderDetail get(@PathParam("id") UUID id) {
        return orders.get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.OFFICE)
    public OrderView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelOrder request) {
        return orders.cancel(id, request);
    }
}
