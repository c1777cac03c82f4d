package org.riverchief.patrol.chunk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.patrolling.ChunkReceipt;

@Path("/patrols")
class ChunkResource {

    private final ChunkReader reader;
    private final ChunkService service;
    private final Counter stored;

    ChunkResource(ChunkReader reader, ChunkService service, MeterRegistry metrics) {
        this.reader = reader;
        this.service = service;
        this.stored = metrics.counter("patrol.chunks.stored");
    }

    @PUT
    @Path("/{id}/chunks/{chunkId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER})
    public RestResponse<ChunkReceipt> put(
            @PathParam("id") UUID patrolId,
            @PathParam("chunkId") UUID chunkId,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChunkBody.class)))
                    byte[] body) {
        ChunkService.Storing storing = service.store(patrolId, chunkId, reader.read(body), body);
        if (!storing.made()) {
            return RestResponse.ok(storing.receipt());
        }
        stored.increment();
        return RestResponse.status(Response.Status.CREATED, storing.receipt());
    }
}
