package org.riverchief.patrol.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.security.Roles;

@Path("/patrols")
class CertificateInputsResource {

    private final CertificateService service;

    CertificateInputsResource(CertificateService service) {
        this.service = service;
    }

    /** Returns everything the patrol's latest certificate is computed from, as coverage-certificates/recomputation takes it. */
    @GET
    @Path("/{id}/certificate-inputs")
    @RolesAllowed({Roles.CHIEF, Roles.PATROLLER, Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    public CertificateInputs inputs(@PathParam("id") UUID id) {
        return service.inputs(id);
    }
}
