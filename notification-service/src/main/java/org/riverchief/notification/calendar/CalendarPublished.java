package org.riverchief.notification.calendar;

import java.util.List;
import org.riverchief.defaults.events.DomainEvent;

/** The working calendar of a year was published or replaced. */
record CalendarPublished(
        int year, int version, String zone, List<CalendarDay> holidays, List<CalendarDay> makeUpWorkdays, String source)
        implements DomainEvent {

    static CalendarPublished of(CalendarVersion calendar) {
        return new CalendarPublished(
                calendar.year,
                calendar.version,
                calendar.zone,
                calendar.holidays,
                calendar.makeUpWorkdays,
                calendar.source);
    }

    @Override
    public String type() {
        return "org.riverchief.calendar.published.v1";
    }

    @Override
    public String topic() {
        return "notification.calendar.v1";
    }

    @Override
    public String subject() {
        return Integer.toString(year);
    }
}
