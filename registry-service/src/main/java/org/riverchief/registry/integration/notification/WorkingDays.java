package org.riverchief.registry.integration.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts working days in the years whose calendar is known. */
@ApplicationScoped
public class WorkingDays {

    /** Returns the day that many working days after a day, or nothing when a year on the way has no calendar yet. */
    public Optional<LocalDate> after(LocalDate day, int workingDays) {
        Map<Integer, CalendarCopy> years = CalendarCopy.since(day.getYear()).stream()
                .collect(Collectors.toMap(calendar -> calendar.year, Function.identity()));
        LocalDate last = day;
        int left = workingDays;
        while (left > 0) {
            last = last.plusDays(1);
            if (!years.containsKey(last.getYear())) {
                return Optional.empty();
            }
            if (isWorkingDay(last, years)) {
                left--;
            }
        }
        return Optional.of(last);
    }

    private static boolean isWorkingDay(LocalDate day, Map<Integer, CalendarCopy> years) {
        if (notices(day, years).anyMatch(notice -> notice.isMakeUpWorkday(day))) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && notices(day, years).noneMatch(notice -> notice.isHoliday(day));
    }

    /** The notice for a year moved days of the December before more than once. */
    private static Stream<CalendarCopy> notices(LocalDate day, Map<Integer, CalendarCopy> years) {
        return Stream.of(day.getYear(), day.getYear() + 1).map(years::get).flatMap(Stream::ofNullable);
    }
}
