package org.riverchief.registry.boardpage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/public/boards")
class PublicBoardResource {

    private final BoardPages pages;

    PublicBoardResource(BoardPages pages) {
        this.pages = pages;
    }

    /** Shows what the board says and who is in office; {@code k} and {@code s} are the key and signature of its QR code. */
    @GET
    @Path("/{id}")
    @PermitAll
    public PublicBoard open(
            @PathParam("id") UUID id,
            @QueryParam("k") @Nullable String key,
            @QueryParam("s") @Nullable String signature) {
        return pages.open(id, key, signature);
    }

    @GET
    @Path("/{id}/sketch-map")
    @Produces("image/svg+xml")
    @PermitAll
    public String sketchMap(@PathParam("id") UUID id) {
        return pages.sketchMap(id);
    }
}
