package org.riverchief.patrol.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.riverchief.patrol.exemption.ExemptionService;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** How many patrols a task asks for: the frequency's times, rounded down to the share of days on which they are owed. */
@ApplicationScoped
class Owed {

    private final ExemptionService exemptions;
    private final TaskConfig config;

    Owed(ExemptionService exemptions, TaskConfig config) {
        this.exemptions = exemptions;
        this.config = config;
    }

    /** Returns the patrols owed by an appointment as it is known now. */
    int patrols(PatrolTask task, AppointmentCopy appointment, ReachCopy reach) {
        ZoneId zone = config.zone();
        Predicate<LocalDate> exempt = exemptions.exemptDays(reach.id, task.periodFrom, task.periodTo);
        long owing = task.periodFrom
                .datesUntil(task.periodTo)
                .filter(day -> task.frequency.inSeason(day))
                .filter(day -> exists(reach, day) && isHeld(appointment, day, zone))
                .filter(exempt.negate())
                .count();
        return Math.toIntExact(task.frequency.times() * owing / task.period.daysOf(task.periodFrom));
    }

    /** A day on which the appointment begins or ends is owed by nobody. */
    private static boolean isHeld(AppointmentCopy appointment, LocalDate day, ZoneId zone) {
        Instant dawn = day.atStartOfDay(zone).toInstant();
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return !appointment.validFrom.isAfter(dawn)
                && (appointment.validTo == null || !appointment.validTo.isBefore(midnight));
    }

    private static boolean exists(ReachCopy reach, LocalDate day) {
        return reach.validTo == null || day.isBefore(reach.validTo);
    }
}
