package org.riverchief.notification.calendar;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Computes deadlines with the calendars in force. */
@ApplicationScoped
public class WorkingCalendar {

    /** Returns the zone in which days begin and end. */
    public static ZoneId zone() {
        return WorkingDays.ZONE;
    }

    /** Returns the deadline for something that starts now. */
    public Deadline deadline(Instant from, TimeLimit limit) {
        if (limit instanceof TimeLimit.ElapsedLimit elapsed) {
            return WorkingDays.after(from, elapsed);
        }
        return deadline(LocalDate.ofInstant(from, WorkingDays.ZONE), (TimeLimit.WorkingDayLimit) limit);
    }

    Deadline deadline(LocalDate from, TimeLimit.WorkingDayLimit limit) {
        return new WorkingDays(WorkingCalendar::year).after(from, limit);
    }

    /** A year nobody published must not stop supervision; the deadline then says that it is provisional. */
    private static WorkingYear year(int year) {
        return CalendarVersion.inForce(year).map(CalendarVersion::workingYear).orElseGet(() -> {
            Log.warnf("No working calendar is published [year=%d]; deadlines leave out weekends only", year);
            return WorkingYear.assumed(year);
        });
    }
}
