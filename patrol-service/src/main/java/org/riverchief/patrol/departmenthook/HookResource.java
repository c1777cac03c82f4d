package org.riverchief.patrol.departmenthook;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.departmentanswer.AnswerResults;
import org.riverchief.patrol.departmentanswer.Answers;

/** Hooks by which departments' systems push their answers. */
@Path("/department-hooks")
class HookResource {

    private final HookService hooks;
    private final HookIntake intake;

    HookResource(HookService hooks, HookIntake intake) {
        this.hooks = hooks;
        this.intake = intake;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public List<HookView> list() {
        return hooks.list();
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(201)
    @APIResponseSchema(value = HookView.class, responseCode = "201", responseDescription = "Opened, with its secret")
    public HookView open(@NotNull @Valid OpenHook request) {
        return hooks.open(request);
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public HookView renewSecret(@PathParam("id") UUID id) {
        return hooks.renewSecret(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @ResponseStatus(204)
    public void close(@PathParam("id") UUID id) {
        hooks.close(id);
    }

    /** Takes a signed message; whoever knows the secret is the department's system, so no token is asked for. */
    @POST
    @Path("/{id}/messages")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerResults take(
            @PathParam("id") UUID id,
            @HeaderParam("webhook-id") @Nullable String messageId,
            @HeaderParam("webhook-timestamp") @Nullable String timestamp,
            @HeaderParam("webhook-signature") @Nullable String signature,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Answers.class)))
                    byte[] body) {
        return intake.take(id, new HookIntake.Envelope(messageId, timestamp, signature), body);
    }
}
