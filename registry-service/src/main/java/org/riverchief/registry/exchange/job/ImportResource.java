package org.riverchief.registry.exchange.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.exchange.file.ExchangeFormat;

@Path("/imports")
class ImportResource {

    private final ImportService imports;
    private final RegistryDays days;

    ImportResource(ImportService imports, RegistryDays days) {
        this.imports = imports;
        this.days = days;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public Page<ImportView> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public ImportView get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    /** Keeps the file in the body; what becomes of it is told at the address of the answer. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public RestResponse<ImportView> order(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("mode") @DefaultValue("ALL_OR_NOTHING") ImportMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("validFrom") @Nullable LocalDate validFrom,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue("") String mediaType,
            @Context UriInfo uri,
            InputStream body) {
        imports.requireAllowed(kind);
        ExchangeFormat format = ExchangeFormat.of(mediaType).orElseThrow(ImportProblems::unsupportedFormat);
        try (ReceivedFile file = ReceivedFile.of(body)) {
            ImportOrder order = new ImportOrder(kind, format, mode, dryRun, days.orToday(validFrom), file.sha256());
            ImportView view = imports.order(order, file.path());
            return Created.at(uri, view.id(), view);
        }
    }
}
