package org.riverchief.notification.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Announces the shipped calendars when the service starts. */
@ApplicationScoped
class ShippedCalendars {

    private final CalendarService calendars;

    ShippedCalendars(CalendarService calendars) {
        this.calendars = calendars;
    }

    void announce(@Observes StartupEvent event) {
        calendars.announceShipped();
    }
}
