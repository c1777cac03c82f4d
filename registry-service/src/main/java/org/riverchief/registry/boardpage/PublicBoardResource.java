package org.riverchief.registry.boardpage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/public/boards")
class PublicBoardResource {

    /** The page brings all it needs, so a text that slipped through could load nothing. */
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final BoardPages pages;
    private final BoardHtml html;

    PublicBoardResource(BoardPages pages, BoardHtml html) {
        this.pages = pages;
        this.html = html;
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

    /** Shows the same as a page for phones; the QR code leads here. */
    @GET
    @Path("/{id}/page")
    @Produces("text/html; charset=UTF-8")
    @PermitAll
    public RestResponse<String> page(
            @PathParam("id") UUID id,
            @QueryParam("k") @Nullable String key,
            @QueryParam("s") @Nullable String signature) {
        String page = html.write(id, key, signature);
        RestResponse.Status status = page == null ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, page == null ? html.warning() : page)
                .header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("/{id}/sketch-map")
    @Produces("image/svg+xml")
    @PermitAll
    public String sketchMap(@PathParam("id") UUID id) {
        return pages.sketchMap(id);
    }
}
