package org.riverchief.registry.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.riverchief.defaults.http.Created;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;

@Path("/appointments")
class AppointmentResource {

    private final AppointmentService appointments;

    AppointmentResource(AppointmentService appointments) {
        this.appointments = appointments;
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
    public Page<AppointmentView> list(@BeanParam AppointmentSearch search, @Valid @BeanParam PageRequest page) {
        return appointments.list(search, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public AppointmentView get(@PathParam("id") UUID id) {
        return appointments.get(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AppointmentView.class, responseCode = "201")
    @RolesAllowed(Roles.OFFICE)
    public RestResponse<AppointmentView> create(@NotNull @Valid Appoint order, @Context UriInfo uri) {
        AppointmentView view = appointments.create(order);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed(Roles.OFFICE)
    public AppointmentView end(@PathParam("id") UUID id, @NotNull @Valid EndAppointment ending) {
        return appointments.end(id, ending);
    }
}
