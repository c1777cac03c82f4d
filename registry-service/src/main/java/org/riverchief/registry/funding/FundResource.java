package org.riverchief.registry.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/fund-items")
class FundResource {

    private final FundService funds;

    FundResource(FundService funds) {
        this.funds = funds;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<FundView> list(@BeanParam FundSearch search, @Valid @BeanParam PageRequest page) {
        return funds.list(search, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public FundView get(@PathParam("id") UUID id) {
        return funds.get(id);
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<EntryView> entries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return funds.entries(id, page);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = FundView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<FundView> create(@NotNull @Valid PlanFund order, @Context UriInfo uri) {
        FundView view = funds.create(order);
        return Created.at(uri, view.id(), view);
    }

    /** Books money that was allocated or spent and answers with the item's new sums. */
    @POST
    @Path("/{id}/entries")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = FundView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<FundView> book(@PathParam("id") UUID id, @NotNull @Valid BookFund booking) {
        return RestResponse.status(RestResponse.Status.CREATED, funds.book(id, booking));
    }
}
