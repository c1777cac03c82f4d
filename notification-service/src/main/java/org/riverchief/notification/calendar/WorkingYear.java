package org.riverchief.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The days of one year that a notice moved; all others follow the week. */
record WorkingYear(
        int year,
        int version,
        Evidence evidence,
        Map<LocalDate, String> holidays,
        Map<LocalDate, String> makeUpWorkdays) {

    private static final String WEEKEND = "weekend";

    static WorkingYear of(
            int year, int version, Evidence evidence, List<CalendarDay> holidays, List<CalendarDay> makeUpWorkdays) {
        return new WorkingYear(year, version, evidence, byDate(holidays), byDate(makeUpWorkdays));
    }

    /** Returns what is left when nobody published a calendar for the year: Monday to Friday. */
    static WorkingYear assumed(int year) {
        return new WorkingYear(year, 0, Evidence.PROVISIONAL, Map.of(), Map.of());
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpWorkdays.containsKey(day) || (!isWeekend(day) && !holidays.containsKey(day));
    }

    /** Returns why the day does not count. */
    CalendarDay dayOff(LocalDate day) {
        return new CalendarDay(day, holidays.getOrDefault(day, WEEKEND));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, String> byDate(List<CalendarDay> days) {
        return days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, CalendarDay::name));
    }
}
