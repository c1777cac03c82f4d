package org.riverchief.notification.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A year's calendar as an office publishes it.
 *
 * @param replacesVersion the version in force that was read before; 0 when the year has none
 * @param source the notice the days come from
 * @param holidays every day off by the notice, weekends within a holiday included
 * @param makeUpWorkdays the Saturdays and Sundays that are worked (调休)
 */
record PublishCalendar(
        @Min(0) @Max(100_000) int replacesVersion,
        @NotNull Evidence evidence,
        @NotBlank @Size(max = 500) String source,
        @NotNull @Size(max = 120) List<@NotNull @Valid CalendarDay> holidays,
        @NotNull @Size(max = 60) List<@NotNull @Valid CalendarDay> makeUpWorkdays) {

    void requireConsistent(int year) {
        Set<LocalDate> seen = new HashSet<>();
        Stream.concat(holidays.stream(), makeUpWorkdays.stream())
                .map(CalendarDay::date)
                .forEach(date -> {
                    if (date.getYear() != year) {
                        throw CalendarProblems.invalid("%s is not in %d".formatted(date, year));
                    }
                    if (!seen.add(date)) {
                        throw CalendarProblems.invalid("%s is named twice".formatted(date));
                    }
                });
        makeUpWorkdays.stream().map(CalendarDay::date).forEach(date -> {
            if (!WorkingYear.isWeekend(date)) {
                throw CalendarProblems.invalid("%s is a working day anyway; only weekends are made up".formatted(date));
            }
        });
    }
}
