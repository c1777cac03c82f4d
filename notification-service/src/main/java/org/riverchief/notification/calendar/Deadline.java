package org.riverchief.notification.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A computed deadline and how it came about.
 *
 * @param limit the rule, as {@code P10WD}
 * @param dueAt the last instant that is in time, with the zone's offset
 * @param countedDays the working days that were counted, the last one being the due day
 * @param notCounted the days off in between, each with the reason
 * @param provisional whether a year was touched whose notice is not out, so that the date may still move
 */
public record Deadline(
        String limit,
        OffsetDateTime dueAt,
        List<LocalDate> countedDays,
        List<CalendarDay> notCounted,
        boolean provisional,
        String explanation) {}
