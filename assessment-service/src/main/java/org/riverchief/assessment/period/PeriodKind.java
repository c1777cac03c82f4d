package org.riverchief.assessment.period;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How time is cut into periods; a scheme version names the kind it judges. */
public enum PeriodKind {
    /** Monday to Sunday. */
    WEEK {
        @Override
        public Period containing(LocalDate day) {
            LocalDate monday = day.with(previousOrSame(DayOfWeek.MONDAY));
            return new Period(this, monday, monday.plusDays(6));
        }
    };

    /** Returns the period the day lies in. */
    public abstract Period containing(LocalDate day);
}
