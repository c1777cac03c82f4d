package org.riverchief.patrol.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.security.Roles;

@Path("/attachments")
class AttachmentResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final AttachmentService service;
    private final PhotoReader reader;

    AttachmentResource(AttachmentService service, PhotoReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @PUT
    @Path("/{id}")
    @Consumes({JPEG, PNG})
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR})
    public RestResponse<AttachmentView> put(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] body) {
        Optional<AttachmentView> first = service.firstAnswer(id, HashChain.hash(body));
        if (first.isPresent()) {
            return RestResponse.ok(first.get());
        }
        AttachmentService.Storing storing = service.store(id, reader.read(body));
        return RestResponse.status(storing.made() ? Response.Status.CREATED : Response.Status.OK, storing.view());
    }

    /**
     * Serves the copy without metadata, and so that a browser takes it for nothing but a picture. The type is set on the
     * answer alone: with two types in a Produces annotation the framework writes the array's name instead of its bytes.
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        AttachmentService.Served served = service.served(id);
        return RestResponse.ResponseBuilder.ok(served.bytes(), served.format().mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"%s.%s\""
                                .formatted(id, served.format().extension()))
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
