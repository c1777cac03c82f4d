package org.riverchief.notification.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** The caller's inbox. */
@Path("/messages")
class MessageResource {

    private final MessageService messages;

    MessageResource(MessageService messages) {
        this.messages = messages;
    }

    @GET
    @RolesAllowed({Roles.CHIEF, Roles.DEPARTMENT, Roles.OFFICE})
    public Page<MessageView> inbox(
            @QueryParam("unread") @DefaultValue("false") boolean unread, @Valid @BeanParam PageRequest page) {
        return messages.inbox(unread, page);
    }

    @POST
    @Path("/{id}/reading")
    @RolesAllowed({Roles.CHIEF, Roles.DEPARTMENT, Roles.OFFICE})
    public MessageView read(@PathParam("id") UUID id) {
        return messages.read(id);
    }
}
