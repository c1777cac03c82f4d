package org.riverchief.patrol.device;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The protocol of OsmAnd and Traccar Client; the token stands in for the device's identifier. */
@Path("/osmand")
class OsmAndResource {

    private final OsmAndService service;

    OsmAndResource(OsmAndService service) {
        this.service = service;
    }

    /** Takes a position stated in the query; 200 when it is on disk. */
    @GET
    @PermitAll
    @Parameter(name = "id", in = ParameterIn.QUERY, description = "The device's token")
    @Parameter(name = "lat", in = ParameterIn.QUERY, description = "Degrees WGS 84")
    @Parameter(name = "lon", in = ParameterIn.QUERY, description = "Degrees WGS 84")
    @Parameter(name = "timestamp", in = ParameterIn.QUERY, description = "Unix time or ISO 8601; absent: now")
    @Parameter(name = "accuracy", in = ParameterIn.QUERY, description = "Metres")
    @APIResponse(responseCode = "200", description = "On disk")
    public RestResponse<Void> get(@Context UriInfo uri) {
        service.take(query(uri));
        return RestResponse.ok();
    }

    /** Takes a position stated in the query or a form, or one or more in Traccar Client's JSON. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @APIResponse(responseCode = "200", description = "On disk")
    public RestResponse<Void> post(
            @Context UriInfo uri,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.OBJECT)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                        schema = @Schema(type = SchemaType.OBJECT))
                            })
                    byte[] body) {
        service.take(query(uri), body);
        return RestResponse.ok();
    }

    private static Map<String, String> query(UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().get(0)));
    }
}
