package org.riverchief.registry.exchange.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.exchange.file.ExchangeFormat;

@Path("/exports")
class ExportResource {

    private final ExportService exports;
    private final RegistryDays days;

    ExportResource(ExportService exports, RegistryDays days) {
        this.exports = exports;
        this.days = days;
    }

    /** Returns all of a kind in the caller's division and below, as a file that can be imported again. */
    @GET
    @Path("/{kind}")
    @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public Response export(
            @PathParam("kind") String kind,
            @QueryParam("format") @DefaultValue("XLSX") ExchangeFormat format,
            @QueryParam("at") @Nullable LocalDate at) {
        LocalDate day = days.orToday(at);
        java.nio.file.Path file = exports.export(kind, format, day);
        StreamingOutput output = stream -> {
            try {
                Files.copy(file, stream);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(output, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\"".formatted(kind, day, format.extension()))
                .build();
    }
}
