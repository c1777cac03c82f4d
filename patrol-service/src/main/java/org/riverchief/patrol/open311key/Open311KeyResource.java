package org.riverchief.patrol.open311key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.riverchief.defaults.security.Roles;

/** Keys for Open311. */
@Path("/open311-keys")
class Open311KeyResource {

    private final Open311Keys keys;

    Open311KeyResource(Open311Keys keys) {
        this.keys = keys;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public List<KeyView> list() {
        return keys.list();
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @ResponseStatus(201)
    @APIResponseSchema(value = KeyView.class, responseCode = "201", responseDescription = "Issued")
    public KeyView issue(@NotNull @Valid IssueKey request) {
        return keys.issue(request);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.ADMIN)
    public KeyView revoke(@PathParam("id") UUID id) {
        return keys.revoke(id);
    }
}
