package org.riverchief.patrol.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.security.Roles;

@Path("/coverage-certificates")
class CertificateResource {

    private static final String DESCRIPTION = "Canonical JSON (RFC 8785); the ETag is its SHA-256";

    private final CertificateService service;

    CertificateResource(CertificateService service) {
        this.service = service;
    }

    /** Certifies what the valid patrols of a reach in a period covered together. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @APIResponse(
            responseCode = "201",
            description = DESCRIPTION,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> issue(@Valid @NotNull IssuePeriodCertificate request) {
        CertificateService.Issue issue = service.issue(request);
        String hash = issue.certificate().hash();
        ResponseBuilder<byte[]> answer = issue.made()
                ? ResponseBuilder.created(URI.create("coverage-certificates/" + hash + "/content"))
                : ResponseBuilder.ok();
        return answer.entity(issue.certificate().json().getBytes(StandardCharsets.UTF_8))
                .tag(new EntityTag(hash))
                .build();
    }

    /** Returns the exact bytes of a period's certificate. */
    @GET
    @Path("/{hash}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CHIEF, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @APIResponse(
            responseCode = "200",
            description = DESCRIPTION,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> content(@PathParam("hash") String hash) {
        return bytes(service.period(hash));
    }

    /** Says to anybody whether a certificate is one of this instance, and what it states. */
    @GET
    @Path("/{hash}")
    @PermitAll
    public VerifiedCertificate verify(@PathParam("hash") String hash) {
        return service.verify(hash);
    }

    /** Computes a patrol's certificate from its inputs, for anybody: the same inputs give the same bytes. */
    @POST
    @Path("/recomputation")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = DESCRIPTION,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> recompute(@Valid @NotNull CertificateInputs inputs) {
        return bytes(service.computed(() -> inputs.certificate().json()));
    }

    /** Computes a period's certificate from its inputs, for anybody. */
    @POST
    @Path("/period-recomputation")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = DESCRIPTION,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> recomputePeriod(@Valid @NotNull PeriodInputs inputs) {
        return bytes(service.computed(() -> inputs.certificate().json()));
    }

    private static RestResponse<byte[]> bytes(byte[] certificate) {
        return ResponseBuilder.ok(certificate)
                .tag(new EntityTag(HashChain.hash(certificate)))
                .build();
    }
}
