package org.riverchief.patrol.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;

@Path("/patrols")
class TrackUploadResource {

    private static final String GPX = "application/gpx+xml";
    private static final String GEOJSON = "application/geo+json";

    private final TrackFileReader reader;
    private final IntakeService service;

    TrackUploadResource(TrackFileReader reader, IntakeService service) {
        this.reader = reader;
        this.service = service;
    }

    /** Stores the file of a track of the caller's patrol, before or after its completion; 201 the first time, then 200. */
    @POST
    @Path("/{id}/tracks")
    @Consumes({GPX, GEOJSON})
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public RestResponse<TrackUploadView> upload(
            @PathParam("id") UUID id,
            @Parameter(description = "EPSG:4326, EPSG:4490 or GCJ-02") @QueryParam("crs") @DefaultValue("EPSG:4326")
                    String crs,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = GPX, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = GEOJSON, schema = @Schema(type = SchemaType.OBJECT))
                            })
                    byte[] body) {
        boolean gpx = contentType != null && contentType.startsWith(GPX);
        TrackFormat format = gpx ? TrackFormat.GPX : TrackFormat.GEOJSON;
        IntakeService.Storing storing = service.store(id, reader.read(format, crs, body));
        return RestResponse.status(storing.made() ? Response.Status.CREATED : Response.Status.OK, storing.view());
    }
}
