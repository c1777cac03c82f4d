package org.riverchief.assessment.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Tells instants from days in the zone assessment is done in. */
@ApplicationScoped
public class PeriodClock {

    private final Clock clock;
    private final ZoneId zone;

    PeriodClock(Clock clock, PeriodConfig config) {
        this.clock = clock;
        this.zone = config.zone();
    }

    /** Returns the present instant. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns the present day. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** Returns the day the instant falls on. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Returns the last day that an interval ending before this instant touches. */
    public LocalDate lastDayBefore(Instant end) {
        return dayOf(end.minusNanos(1));
    }

    /** Returns the first instant after the period. */
    public Instant endOf(Period period) {
        return period.to().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
