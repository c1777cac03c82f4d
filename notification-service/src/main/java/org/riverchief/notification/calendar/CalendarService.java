package org.riverchief.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;

@ApplicationScoped
class CalendarService {

    private final WorkingCalendar workingCalendar;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final DivisionCode instance;

    CalendarService(
            WorkingCalendar workingCalendar,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "riverchief.instance") String instance) {
        this.workingCalendar = workingCalendar;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.instance = DivisionCode.of(instance);
    }

    CalendarView get(int year) {
        return CalendarVersion.inForce(year).map(CalendarView::of).orElseThrow(DomainException::notFound);
    }

    Deadline due(int year, LocalDate from, int workingDays) {
        if (from.getYear() != year) {
            throw CalendarProblems.invalid("%s is not in %d".formatted(from, year));
        }
        return workingCalendar.deadline(from, new TimeLimit.WorkingDayLimit(workingDays));
    }

    @Transactional
    CalendarView publish(int year, PublishCalendar request) {
        if (!caller.division().covers(instance)) {
            throw CalendarProblems.notOfInstance();
        }
        request.requireConsistent(year);
        CalendarVersion.lockYear(year);
        @Nullable
        CalendarView before =
                CalendarVersion.inForce(year).map(CalendarView::of).orElse(null);
        int versionInForce = before == null ? 0 : before.version();
        if (request.replacesVersion() != versionInForce) {
            throw CalendarProblems.changed(versionInForce);
        }
        CalendarVersion calendar = CalendarVersion.publish(year, request, clock.instant());
        calendar.persistAndFlush();
        outbox.add(CalendarPublished.of(calendar));
        CalendarView after = CalendarView.of(calendar);
        audit.record(new AuditChange(
                "calendar.publish", "calendar", Integer.toString(year), instance.value(), before, after, null));
        return after;
    }

    /** Tells everybody of the calendars that came with the software, once. */
    @Transactional
    void announceShipped() {
        for (CalendarVersion calendar : CalendarVersion.lockUnannounced()) {
            outbox.add(CalendarPublished.of(calendar));
            CalendarVersion.markAnnounced(calendar.id, clock.instant());
        }
    }
}
