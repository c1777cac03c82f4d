package org.riverchief.notification.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.riverchief.defaults.security.Roles;

/** Working calendars and deadlines computed with them. */
@Path("/calendars/{year}")
class CalendarResource {

    private final CalendarService calendars;

    CalendarResource(CalendarService calendars) {
        this.calendars = calendars;
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
    public CalendarView get(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return calendars.get(year);
    }

    @PUT
    @RolesAllowed({Roles.OFFICE, Roles.ADMIN})
    public CalendarView publish(
            @PathParam("year") @Min(2000) @Max(2100) int year, @NotNull @Valid PublishCalendar request) {
        return calendars.publish(year, request);
    }

    @GET
    @Path("/due")
    @RolesAllowed({
        Roles.CHIEF,
        Roles.PATROLLER,
        Roles.OFFICE,
        Roles.DEPARTMENT,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Deadline due(
            @PathParam("year") @Min(2000) @Max(2100) int year,
            @QueryParam("from") @NotNull @Schema(format = "date") String from,
            @QueryParam("workingDays") @NotNull @Min(1) @Max(TimeLimit.LONGEST) Integer workingDays) {
        return calendars.due(year, date(from), workingDays);
    }

    /** JAX-RS answers 404 when a parameter of type LocalDate does not parse. */
    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw CalendarProblems.invalid("from is not a date such as 2026-09-28");
        }
    }
}
