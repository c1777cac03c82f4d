package org.riverchief.registry.maintenance;

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

@Path("/maintenance-contracts")
class MaintenanceContractResource {

    private final MaintenanceContracts contracts;

    MaintenanceContractResource(MaintenanceContracts contracts) {
        this.contracts = contracts;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<MaintenanceContractView> list(@BeanParam ContractSearch search, @Valid @BeanParam PageRequest page) {
        return contracts.list(search, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public MaintenanceContractView get(@PathParam("id") UUID id) {
        return contracts.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MaintenanceContractView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<MaintenanceContractView> create(@NotNull @Valid MakeContract order, @Context UriInfo uri) {
        MaintenanceContractView view = contracts.create(order);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed(Roles.OFFICE)
    public MaintenanceContractView end(@PathParam("id") UUID id, @NotNull @Valid EndContract ending) {
        return contracts.end(id, ending);
    }

    @GET
    @Path("/{id}/checks")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<CheckView> checks(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return contracts.checks(id, page);
    }

    @POST
    @Path("/{id}/checks")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CheckView.class, responseCode = "201")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR})
    public RestResponse<CheckView> check(@PathParam("id") UUID id, @NotNull @Valid RecordCheck found) {
        return RestResponse.status(RestResponse.Status.CREATED, contracts.check(id, found));
    }
}
