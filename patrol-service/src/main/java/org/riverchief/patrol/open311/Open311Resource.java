package org.riverchief.patrol.open311;

import io.quarkus.logging.Log;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.publicreport.PublicReport;

/** The endpoint; the gateway shows it at {@code /open311/v2}. */
@Path("/open311/v2")
class Open311Resource {

    private final Open311Service service;
    private final Open311Documents documents;
    private final RequestQueries queries;
    private final Jurisdictions jurisdictions;
    private final Clock clock;

    Open311Resource(
            Open311Service service,
            Open311Documents documents,
            RequestQueries queries,
            Jurisdictions jurisdictions,
            Clock clock) {
        this.service = service;
        this.documents = documents;
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    @GET
    @Path("/discovery.{format}")
    @PermitAll
    public Response discovery(@PathParam("format") String format) {
        return answer(format, documents::discovery);
    }

    @GET
    @Path("/services.{format}")
    @PermitAll
    public Response services(
            @PathParam("format") String format, @QueryParam("jurisdiction_id") @Nullable String jurisdiction) {
        return answer(format, () -> {
            jurisdictions.prefix(jurisdiction);
            return documents.services();
        });
    }

    @GET
    @Path("/services/{code: [A-Za-z0-9_-]+}.{format}")
    @PermitAll
    public Response definition(
            @PathParam("code") String code,
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") @Nullable String jurisdiction) {
        return answer(format, () -> {
            jurisdictions.prefix(jurisdiction);
            return documents.definition(code);
        });
    }

    @POST
    @Path("/requests.{format}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response create(@PathParam("format") String format, MultivaluedMap<String, String> fields) {
        return answer(format, () -> service.create(new RequestForm(fields)));
    }

    @GET
    @Path("/requests.{format}")
    @PermitAll
    public Response requests(
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") @Nullable String jurisdiction,
            @QueryParam("service_request_id") @Nullable String ids,
            @QueryParam("service_code") @Nullable List<String> codes,
            @QueryParam("start_date") @Nullable String start,
            @QueryParam("end_date") @Nullable String end,
            @QueryParam("status") @Nullable String status,
            @QueryParam("updated_after") @Nullable String updatedAfter,
            @QueryParam("updated_before") @Nullable String updatedBefore) {
        return answer(format, () -> {
            RequestSearch.Span span = RequestSearch.Span.of(start, end, clock.instant());
            return documents.requests(queries.find(new RequestSearch(
                    RequestSearch.ids(ids),
                    jurisdictions.prefix(jurisdiction),
                    RequestSearch.words(codes == null ? null : String.join(",", codes)),
                    span.from(),
                    span.until(),
                    RequestSearch.isOpen(status),
                    RequestSearch.instantOrNone("updated_after", updatedAfter),
                    RequestSearch.instantOrNone("updated_before", updatedBefore))));
        });
    }

    @GET
    @Path("/requests/{id: [A-Za-z0-9-]+}.{format}")
    @PermitAll
    public Response request(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") @Nullable String jurisdiction) {
        return answer(format, () -> documents.requests(List.of(require(id, jurisdiction, "service_request_id"))));
    }

    /** Requests get their id at once, so a token is only ever the id itself. */
    @GET
    @Path("/tokens/{token: [A-Za-z0-9-]+}.{format}")
    @PermitAll
    public Response token(
            @PathParam("token") String token,
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") @Nullable String jurisdiction) {
        return answer(
                format,
                () -> documents.token(require(token, jurisdiction, "token").id.toString()));
    }

    /** Extension: every step of requests in a span of time. */
    @GET
    @Path("/servicerequestupdates.{format}")
    @PermitAll
    public Response updates(
            @PathParam("format") String format,
            @QueryParam("jurisdiction_id") @Nullable String jurisdiction,
            @QueryParam("start_date") @Nullable String start,
            @QueryParam("end_date") @Nullable String end) {
        return answer(
                format,
                () -> documents.updates(queries.updates(
                        jurisdictions.prefix(jurisdiction), RequestSearch.Span.of(start, end, clock.instant()))));
    }

    private PublicReport require(String id, @Nullable String jurisdiction, String field) {
        String prefix = jurisdictions.prefix(jurisdiction);
        List<UUID> ids = RequestSearch.ids(id);
        Optional<PublicReport> found = ids == null || ids.isEmpty() ? Optional.empty() : PublicReport.byId(ids.get(0));
        return found.filter(report -> report.divisionCode.startsWith(prefix))
                .orElseThrow(() -> Open311Failure.notFound(field + " was not found"));
    }

    private static Response answer(String extension, Supplier<Open311Document> content) {
        Open311Format format = Open311Format.of(extension);
        if (!Open311Format.knows(extension)) {
            return write(404, Open311Document.error(404, "The format is not supported"), format);
        }
        try {
            return write(200, content.get(), format);
        } catch (Open311Failure e) {
            return write(e, format);
        } catch (DomainException e) {
            return write(Open311Failure.of(e), format);
        } catch (RuntimeException e) {
            Log.error("An Open311 call failed", e);
            return write(500, Open311Document.error(500, "General service error"), format);
        }
    }

    private static Response write(Open311Failure failure, Open311Format format) {
        return write(
                failure.status(),
                Open311Document.error(failure.status(), String.valueOf(failure.getMessage())),
                format);
    }

    private static Response write(int status, Open311Document document, Open311Format format) {
        return Response.status(status)
                .entity(document.in(format))
                .type(format.contentType())
                .build();
    }
}
