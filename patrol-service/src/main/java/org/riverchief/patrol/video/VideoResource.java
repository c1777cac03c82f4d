package org.riverchief.patrol.video;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.attachment.AttachmentView;

@Path("/videos")
class VideoResource {

    private static final String MP4 = "video/mp4";
    private static final String THREE_GP = "video/3gpp";
    private static final String WEBM = "video/webm";

    private final VideoService videos;

    VideoResource(VideoService videos) {
        this.videos = videos;
    }

    @PUT
    @Path("/{id}")
    @Consumes({MP4, THREE_GP, WEBM})
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.DEPARTMENT, Roles.INSPECTOR})
    public RestResponse<AttachmentView> put(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MP4,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] body) {
        VideoService.Storing storing = videos.store(id, body);
        return RestResponse.status(storing.made() ? Response.Status.CREATED : Response.Status.OK, storing.view());
    }

    /** Serves a video, whole or the part a range asks for, without the place and owner a phone wrote into it. */
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
            description = "The video; 206 with a part of it when a range was asked for",
            content = @Content(mediaType = MP4, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @HeaderParam("Range") @Nullable String range) {
        VideoService.Part part = videos.part(id, range);
        RestResponse.ResponseBuilder<byte[]> answer =
                RestResponse.ResponseBuilder.ok(part.bytes(), part.format().mediaType());
        if (!part.whole()) {
            answer.status(Response.Status.PARTIAL_CONTENT)
                    .header(
                            "Content-Range",
                            "bytes %d-%d/%d"
                                    .formatted(
                                            part.range().first(), part.range().last(), part.sizeBytes()));
        }
        return answer.header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"%s.%s\"".formatted(id, part.format().extension()))
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
