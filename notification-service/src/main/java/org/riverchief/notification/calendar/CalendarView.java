package org.riverchief.notification.calendar;

import java.time.Instant;
import java.util.List;

/** The calendar of a year. */
record CalendarView(
        int year,
        int version,
        String zone,
        Evidence evidence,
        String source,
        List<CalendarDay> holidays,
        List<CalendarDay> makeUpWorkdays,
        Instant publishedAt) {

    static CalendarView of(CalendarVersion calendar) {
        return new CalendarView(
                calendar.year,
                calendar.version,
                calendar.zone,
                calendar.evidence,
                calendar.source,
                calendar.holidays,
                calendar.makeUpWorkdays,
                calendar.publishedAt);
    }
}
