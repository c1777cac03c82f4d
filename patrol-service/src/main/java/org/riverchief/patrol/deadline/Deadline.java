package org.riverchief.patrol.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.integration.notification.CalendarDay;

/**
 * A computed deadline and how it came about.
 *
 * @param limit the rule's limit, as {@code P10WD}
 * @param dueAt the last second that is in time, with the zone's offset
 * @param countedDays the working days that were counted, the last one being the due day; empty for a limit by the clock
 * @param notCounted the days off in between, each with its reason
 * @param provisional whether a year was touched whose notice is not out, so that its days may still move
 */
public record Deadline(
        UUID ruleId,
        int ruleVersion,
        String limit,
        OffsetDateTime dueAt,
        List<LocalDate> countedDays,
        List<CalendarDay> notCounted,
        boolean provisional,
        String explanation)
        implements DeadlineResult {

    /** Tells the due time in the zone of the calendar, however it was stored. */
    public Deadline {
        dueAt = dueAt.atZoneSameInstant(Reckoning.ZONE).toOffsetDateTime();
    }
}
