package org.riverchief.registry.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/share-items")
class ShareResource {

    private final ShareService shares;

    ShareResource(ShareService shares) {
        this.shares = shares;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<ShareItemView> list(
            @QueryParam("provider") @Nullable String provider, @Valid @BeanParam PageRequest page) {
        return shares.list(provider, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public ShareItemView get(@PathParam("id") UUID id) {
        return shares.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ShareItemView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<ShareItemView> create(@NotNull @Valid RegisterItem facts, @Context UriInfo uri) {
        ShareItemView view = shares.create(facts);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public ShareItemView retire(@PathParam("id") UUID id) {
        return shares.retire(id);
    }

    @GET
    @Path("/{id}/contracts")
    @RolesAllowed({Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public List<ShareContractView> contracts(@PathParam("id") UUID id) {
        return shares.contracts(id);
    }

    @POST
    @Path("/{id}/contracts")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ShareContractView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<ShareContractView> grant(@PathParam("id") UUID id, @NotNull @Valid GrantContract order) {
        return RestResponse.status(RestResponse.Status.CREATED, shares.grant(id, order));
    }

    @POST
    @Path("/{id}/deliveries")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DeliveryView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.DEPARTMENT})
    public RestResponse<DeliveryView> deliver(@PathParam("id") UUID id, @NotNull @Valid RecordDelivery delivery) {
        return RestResponse.status(RestResponse.Status.CREATED, shares.deliver(id, delivery));
    }

    /** Tells a department with a contract where the latest delivery is; every call is noted in the access log. */
    @POST
    @Path("/{id}/accesses")
    @RolesAllowed(Roles.DEPARTMENT)
    public DeliveryView read(@PathParam("id") UUID id) {
        return shares.read(id);
    }

    @GET
    @Path("/{id}/accesses")
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR, Roles.ADMIN})
    public Page<AccessView> accesses(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return shares.accesses(id, page);
    }
}
