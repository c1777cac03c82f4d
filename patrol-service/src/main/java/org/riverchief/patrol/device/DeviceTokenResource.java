package org.riverchief.patrol.device;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/device-tokens")
class DeviceTokenResource {

    private final DeviceTokenService service;

    DeviceTokenResource(DeviceTokenService service) {
        this.service = service;
    }

    /** Makes a token for a device of the caller's; its secret is shown this once. */
    @POST
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public RestResponse<NewDeviceTokenView> create(@Valid @NotNull CreateDeviceToken request) {
        return RestResponse.status(RestResponse.Status.CREATED, service.create(request));
    }

    /** Lists the caller's own tokens. */
    @GET
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public Page<DeviceTokenView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public DeviceTokenView revoke(@PathParam("id") UUID id) {
        return service.revoke(id);
    }
}
