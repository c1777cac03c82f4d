package org.riverchief.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days in the registry's zone, above all the current one. */
@ApplicationScoped
public class RegistryDays {

    private final Clock clock;
    private final RegistryConfig config;

    RegistryDays(Clock clock, RegistryConfig config) {
        this.clock = clock;
        this.config = config;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    /** Returns the day asked for, today when none was. */
    public LocalDate orToday(@Nullable LocalDate asked) {
        return asked == null ? today() : asked;
    }

    /** Returns the first instant of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(config.zone()).toInstant();
    }

    /** Returns the day an instant falls on. */
    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, config.zone());
    }

    /** Returns the last instant of a day, in the microseconds the database keeps. */
    public Instant lastInstantOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(config.zone()).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
