package org.riverchief.patrol.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.riverchief.patrol.integration.notification.CalendarDay;
import org.riverchief.patrol.integration.notification.CalendarYear;

/** Calendars as the State Council's notices made them. */
final class Calendars {

    private Calendars() {}

    /** 国办发明电〔2025〕7号. */
    static CalendarYear of2026() {
        return new CalendarYear(
                2026,
                1,
                false,
                join(List.of(
                        days("元旦", "2026-01-01", "2026-01-02", "2026-01-03"),
                        days("春节", "2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19"),
                        days("春节", "2026-02-20", "2026-02-21", "2026-02-22", "2026-02-23"),
                        days("清明节", "2026-04-04", "2026-04-05", "2026-04-06"),
                        days("劳动节", "2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05"),
                        days("端午节", "2026-06-19", "2026-06-20", "2026-06-21"),
                        days("中秋节", "2026-09-25", "2026-09-26", "2026-09-27"),
                        days("国庆节", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04"),
                        days("国庆节", "2026-10-05", "2026-10-06", "2026-10-07"))),
                days("调休", "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"));
    }

    static CalendarYear provisional2027() {
        return new CalendarYear(2027, 1, true, days("元旦", "2027-01-01"), List.of());
    }

    /** A year whose notice moved nothing. */
    static CalendarYear plain(int year) {
        return new CalendarYear(year, 1, false, List.of(), List.of());
    }

    static List<CalendarDay> days(String name, String... dates) {
        return Arrays.stream(dates)
                .map(date -> new CalendarDay(LocalDate.parse(date), name))
                .toList();
    }

    private static List<CalendarDay> join(List<List<CalendarDay>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
