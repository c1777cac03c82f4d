package org.riverchief.assessment.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of whole days.
 *
 * @param to the last day, inclusive
 */
public record Period(PeriodKind kind, LocalDate from, LocalDate to) {

    /** Returns whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns the number of days. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Returns the period of the same kind that follows. */
    public Period next() {
        return kind.containing(to.plusDays(1));
    }
}
