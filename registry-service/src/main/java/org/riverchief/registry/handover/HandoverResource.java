package org.riverchief.registry.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.handoverpack.HandoverPack;
import org.riverchief.registry.handoverpack.WrittenPack;

@Path("/handovers")
class HandoverResource {

    private final HandoverService handovers;
    private final HandoverPaper paper;

    HandoverResource(HandoverService handovers, HandoverPaper paper) {
        this.handovers = handovers;
        this.paper = paper;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Page<HandoverView> list(@BeanParam HandoverSearch search, @Valid @BeanParam PageRequest page) {
        return handovers.list(search, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public HandoverView get(@PathParam("id") UUID id) {
        return handovers.get(id);
    }

    /** The ETag is the hash of the body's bytes. */
    @GET
    @Path("/{id}/pack")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(HandoverPack.class)
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public RestResponse<String> pack(@PathParam("id") UUID id) {
        WrittenPack pack = handovers.pack(id);
        return RestResponse.ResponseBuilder.ok(pack.text(), MediaType.APPLICATION_JSON_TYPE)
                .tag(pack.hash())
                .build();
    }

    @GET
    @Path("/{id}/pack.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public byte[] printed(@PathParam("id") UUID id) {
        return paper.print(id);
    }

    @POST
    @Path("/{id}/pack")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE})
    public HandoverView renewPack(@PathParam("id") UUID id) {
        return handovers.renewPack(id);
    }

    @POST
    @Path("/{id}/signatures")
    @RolesAllowed(Roles.CHIEF)
    public HandoverView sign(@PathParam("id") UUID id, @NotNull @Valid SignHandover order) {
        return handovers.sign(id, order);
    }
}
