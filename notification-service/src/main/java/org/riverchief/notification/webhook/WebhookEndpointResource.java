package org.riverchief.notification.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** Addresses departments have their messages sent to. */
@Path("/webhook-endpoints")
class WebhookEndpointResource {

    private final WebhookEndpointService endpoints;

    WebhookEndpointResource(WebhookEndpointService endpoints) {
        this.endpoints = endpoints;
    }

    @POST
    @RolesAllowed({Roles.DEPARTMENT, Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    public RestResponse<RegisteredWebhookEndpoint> register(@NotNull @Valid RegisterWebhookEndpoint request) {
        endpoints.requireAllowed(request.url());
        RegisteredWebhookEndpoint registered = endpoints.register(request);
        return RestResponse.ResponseBuilder.<RegisteredWebhookEndpoint>created(
                        URI.create("webhook-endpoints/" + registered.id()))
                .entity(registered)
                .build();
    }

    @GET
    @RolesAllowed({Roles.DEPARTMENT, Roles.OFFICE, Roles.ADMIN})
    public Page<WebhookEndpointView> list(@Valid @BeanParam PageRequest page) {
        return endpoints.list(page);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.DEPARTMENT, Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(204)
    public void delete(@PathParam("id") UUID id) {
        endpoints.delete(id);
    }
}
