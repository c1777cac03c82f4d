package org.riverchief.patrol.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** How many patrols a task asks for: the frequency's times, rounded down to the share of days on which they are owed. */
final class Owed {

    private Owed() {}

    /** Returns the patrols owed by an appointment as it is known now. */
    static int patrols(PatrolTask task, AppointmentCopy appointment, ReachCopy reach, ZoneId zone) {
        int days = task.period.daysOf(task.periodFrom);
        long owing = task.periodFrom
                .datesUntil(task.periodTo)
                .filter(day -> task.frequency.inSeason(day))
                .filter(day -> exists(reach, day) && isHeld(appointment, day, zone))
                .count();
        return Math.toIntExact(task.frequency.times() * owing / days);
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
