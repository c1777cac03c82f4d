package org.riverchief.registry.milestone;

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

@Path("/milestones")
class MilestoneResource {

    private final MilestoneService milestones;

    MilestoneResource(MilestoneService milestones) {
        this.milestones = milestones;
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
    public Page<MilestoneView> list(@BeanParam MilestoneSearch search, @Valid @BeanParam PageRequest page) {
        return milestones.list(search, page);
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
    public MilestoneView get(@PathParam("id") UUID id) {
        return milestones.get(id);
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed(Roles.OFFICE)
    public MilestoneView complete(@PathParam("id") UUID id, @NotNull @Valid CompleteMilestone completion) {
        return milestones.complete(id, completion);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Roles.OFFICE)
    public MilestoneView reopen(@PathParam("id") UUID id, @NotNull @Valid ReopenMilestone order) {
        return milestones.reopen(id, order);
    }

    @POST
    @Path("/{id}/due-date")
    @RolesAllowed(Roles.OFFICE)
    public MilestoneView move(@PathParam("id") UUID id, @NotNull @Valid MoveMilestone order) {
        return milestones.move(id, order);
    }
}
