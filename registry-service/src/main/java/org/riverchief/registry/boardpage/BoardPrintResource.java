package org.riverchief.registry.boardpage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/boards")
class BoardPrintResource {

    private final BoardPages pages;
    private final BoardSheet sheet;

    BoardPrintResource(BoardPages pages, BoardSheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
    }

    /** Returns the published board as a sheet for the printer, with QR code and sketch map. */
    @GET
    @Path("/{id}/sheet")
    @Produces("application/pdf")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.ADMIN})
    public byte[] sheet(@PathParam("id") UUID id) {
        return sheet.print(id);
    }

    @GET
    @Path("/{id}/qr-code")
    @Produces("image/svg+xml")
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.ADMIN})
    public String qrCode(@PathParam("id") UUID id) {
        return pages.qrCode(id);
    }
}
