package org.riverchief.patrol.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.notification.CalendarDay;
import org.riverchief.patrol.integration.notification.CalendarYear;

/** Tells working days from days off, in the years whose calendar is known. */
final class WorkingCalendar {

    private static final String WEEKEND = "周末";

    private final Map<Integer, CalendarYear> years;

    private WorkingCalendar(Map<Integer, CalendarYear> years) {
        this.years = years;
    }

    static WorkingCalendar of(Collection<CalendarYear> years) {
        return new WorkingCalendar(years.stream().collect(Collectors.toMap(CalendarYear::year, year -> year)));
    }

    /** Returns the calendar of a year, or empty when it has not been published. */
    Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    boolean isWorkingDay(LocalDate day) {
        if (notices(day).anyMatch(notice -> name(notice.makeUpWorkdays(), day) != null)) {
            return true;
        }
        return !isWeekend(day) && notices(day).allMatch(notice -> name(notice.holidays(), day) == null);
    }

    /** Returns why a day is off: the holiday's name, or the weekend. */
    CalendarDay dayOff(LocalDate day) {
        return new CalendarDay(
                day,
                notices(day)
                        .flatMap(notice -> Stream.ofNullable(name(notice.holidays(), day)))
                        .findFirst()
                        .orElse(WEEKEND));
    }

    /** The notice for a year moved days of the December before more than once (2018-12-29 was a working Saturday). */
    private Stream<CalendarYear> notices(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() + 1).map(years::get).flatMap(Stream::ofNullable);
    }

    private static @Nullable String name(Collection<CalendarDay> days, LocalDate day) {
        return days.stream()
                .filter(moved -> moved.date().equals(day))
                .map(CalendarDay::name)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
