package org.riverchief.patrol.publicdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.contact.Contact;
import org.riverchief.patrol.contact.ContactService;
import org.riverchief.patrol.publicreport.ReportDecisions;

/** Public reports at the office's desk. */
@Path("/public-reports")
class PublicDeskResource {

    private final ReportDesk desk;
    private final ReportDecisions decisions;
    private final ContactService contacts;

    PublicDeskResource(ReportDesk desk, ReportDecisions decisions, ContactService contacts) {
        this.desk = desk;
        this.decisions = decisions;
        this.contacts = contacts;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR})
    public Page<DeskReportView> list(@BeanParam DeskFilter filter, @Valid @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICE, Roles.AUDITOR})
    public DeskReportView get(@PathParam("id") UUID id) {
        return desk.get(id);
    }

    /** Each reading goes on record. */
    @GET
    @Path("/{id}/contact")
    @RolesAllowed(Roles.OFFICE)
    public Contact contact(@PathParam("id") UUID id) {
        return contacts.read(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.OFFICE)
    public DeskReportView confirm(@PathParam("id") UUID id) {
        return DeskReportView.of(decisions.confirm(id));
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed(Roles.OFFICE)
    public DeskReportView discard(@PathParam("id") UUID id, @NotNull @Valid DiscardReport request) {
        return DeskReportView.of(decisions.discard(id, request.reason()));
    }

    @POST
    @Path("/{id}/answers")
    @RolesAllowed(Roles.OFFICE)
    public DeskReportView answer(@PathParam("id") UUID id, @NotNull @Valid AnswerReport request) {
        return DeskReportView.of(decisions.answer(id, request.words()));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.OFFICE)
    public DeskReportView publish(@PathParam("id") UUID id, @NotNull @Valid PublishDescription request) {
        return DeskReportView.of(decisions.showDescription(id, request.shown()));
    }
}
