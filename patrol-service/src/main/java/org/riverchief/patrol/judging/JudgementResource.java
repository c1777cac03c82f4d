package org.riverchief.patrol.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.patrolling.PatrolProblems;
import org.riverchief.patrol.patrolling.PatrolService;

@Path("/patrols")
class JudgementResource {

    private final PatrolService patrols;
    private final TrackMeasurement measurement;

    JudgementResource(PatrolService patrols, TrackMeasurement measurement) {
        this.patrols = patrols;
        this.measurement = measurement;
    }

    /** Returns the exact bytes the certificate's hash is over; of the latest judgement unless another is asked for. */
    @GET
    @Path("/{id}/certificate")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON (RFC 8785); the ETag is its SHA-256",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> certificate(
            @PathParam("id") UUID id, @QueryParam("judgement") @Nullable Integer number) {
        Patrol patrol = patrols.visible(id);
        PatrolJudgement judgement = PatrolJudgement.of(id, number == null ? patrol.judgement : number)
                .orElseThrow(PatrolProblems::notJudged);
        return RestResponse.ResponseBuilder.ok(judgement.certificate.getBytes(StandardCharsets.UTF_8))
                .tag(new EntityTag(judgement.certificateHash))
                .build();
    }

    /** Shows what was measured: the legs, and the fixes that were set aside with the reason. */
    @GET
    @Path("/{id}/track")
    @Produces("application/geo+json")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public TrackView track(@PathParam("id") UUID id) {
        return TrackView.of(measurement.of(patrols.visible(id)));
    }

    /** Returns what was measured as GPX 1.1, a segment for each leg. */
    @GET
    @Path("/{id}/track.gpx")
    @Produces("application/gpx+xml")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public RestResponse<String> gpx(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(GpxTrack.of(measurement.of(patrols.visible(id))))
                .header("Content-Disposition", "attachment; filename=\"%s.gpx\"".formatted(id))
                .build();
    }
}
