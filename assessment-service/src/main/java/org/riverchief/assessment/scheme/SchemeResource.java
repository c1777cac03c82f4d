package org.riverchief.assessment.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

/** The rules are open to everybody who is judged by them or works with them. */
@Path("/schemes")
class SchemeResource {

    private final SchemeService schemes;

    SchemeResource(SchemeService schemes) {
        this.schemes = schemes;
    }

    @GET
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<SchemeView> list(@Valid @BeanParam PageRequest page) {
        return schemes.list(page);
    }

    @GET
    @Path("/{code}/versions/{version}")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public SchemeDefinition version(@PathParam("code") String code, @PathParam("version") int version) {
        return schemes.version(code, version);
    }

    @POST
    @Path("/{code}/versions")
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    @APIResponseSchema(value = SchemeDefinition.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SchemeDefinition> publish(
            @PathParam("code") String code, @Valid PublishSchemeVersion proposal, UriInfo uri) {
        SchemeDefinition created = schemes.publish(code, proposal);
        return RestResponse.ResponseBuilder.<SchemeDefinition>created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(created.version()))
                        .build())
                .entity(created)
                .build();
    }
}
