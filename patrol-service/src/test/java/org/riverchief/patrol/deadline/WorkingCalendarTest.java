package org.riverchief.patrol.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(List.of(Calendars.of2026()));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-10-01, false",
        "2026-10-07, false",
        "2026-10-08, true",
        "2026-10-10, true",
        "2026-10-11, false",
        "2026-09-20, true",
        "2026-09-27, false",
        "2026-02-14, true",
        "2026-02-28, true",
    })
    void tellsWorkingDaysFromDaysOff(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void namesTheHolidayOrTheWeekend() {
        assertThat(calendar.dayOff(LocalDate.parse("2026-10-03")).name()).isEqualTo("国庆节");
        assertThat(calendar.dayOff(LocalDate.parse("2026-11-21")).name()).isEqualTo("周末");
    }

    @Test
    void countsTheWorkingDaysOfAYear() {
        long days = LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .filter(calendar::isWorkingDay)
                .count();

        // 365 days less 104 Saturdays and Sundays less the 19 weekdays given off plus the 6 weekend days worked
        assertThat(days).isEqualTo(365 - 104 - 19 + 6);
    }
}
