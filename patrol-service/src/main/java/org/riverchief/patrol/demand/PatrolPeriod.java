package org.riverchief.patrol.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Spans of the calendar in which patrols are asked for. */
public enum PatrolPeriod {
    /** Monday to Sunday. */
    WEEK(52),
    /** 旬: from the 1st, the 11th and the 21st of a month. */
    TEN_DAYS(36),
    MONTH(12),
    QUARTER(4),
    HALF_YEAR(2),
    YEAR(1);

    private static final int LAST_TEN_DAYS = 2;

    private final int perYear;

    PatrolPeriod(int perYear) {
        this.perYear = perYear;
    }

    /** Returns how many of them a year is taken to have. */
    public int perYear() {
        return perYear;
    }

    /** Returns the first day of the span a day lies in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case TEN_DAYS -> day.withDayOfMonth(tenDays(day) * 10 + 1);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Returns the first day after the span a day lies in. */
    public LocalDate endOf(LocalDate day) {
        LocalDate start = startOf(day);
        return switch (this) {
            case WEEK -> start.plusWeeks(1);
            case TEN_DAYS -> tenDays(day) == LAST_TEN_DAYS ? start.plusMonths(1).withDayOfMonth(1) : start.plusDays(10);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case HALF_YEAR -> start.plusMonths(6);
            case YEAR -> start.plusYears(1);
        };
    }

    /** Returns how many days the span a day lies in has. */
    public int daysOf(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(startOf(day), endOf(day)));
    }

    private static int tenDays(LocalDate day) {
        return Math.min((day.getDayOfMonth() - 1) / 10, LAST_TEN_DAYS);
    }
}
