package org.riverchief.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.calendar.TimeLimit.ElapsedLimit;
import org.riverchief.notification.calendar.TimeLimit.WorkingDayLimit;

class WorkingDaysTest {

    private static final WorkingYear NATIONAL_DAY_2026 = WorkingYear.of(
            2026,
            3,
            Evidence.CONFIRMED,
            List.of(day("2026-10-01", "国庆节"), day("2026-10-02", "国庆节"), day("2026-10-05", "国庆节")),
            List.of(day("2026-10-10", "国庆节调休")));

    @Test
    void leavesOutHolidaysAndWeekendsAndCountsMakeUpDays() {
        Deadline deadline = count("2026-09-30", 4);

        assertThat(deadline.countedDays())
                .containsExactly(
                        LocalDate.parse("2026-10-06"),
                        LocalDate.parse("2026-10-07"),
                        LocalDate.parse("2026-10-08"),
                        LocalDate.parse("2026-10-09"));
        assertThat(deadline.notCounted())
                .containsExactly(
                        day("2026-10-01", "国庆节"),
                        day("2026-10-02", "国庆节"),
                        day("2026-10-03", "weekend"),
                        day("2026-10-04", "weekend"),
                        day("2026-10-05", "国庆节"));
        assertThat(count("2026-09-30", 5).dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-10T23:59:59+08:00"));
    }

    @Test
    void doesNotCountTheDayItStartsOn() {
        assertThat(count("2026-11-20", 1).countedDays()).containsExactly(LocalDate.parse("2026-11-23"));
        assertThat(count("2026-11-21", 1).countedDays()).containsExactly(LocalDate.parse("2026-11-23"));
    }

    @Test
    void explainsItself() {
        Deadline deadline = count("2026-09-30", 5);

        assertThat(deadline.explanation())
                .isEqualTo("5 working days after 2026-09-30, 5 days off not counted (calendar 2026 version 3)");
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void saysWhenAYearItTouchesIsProvisionalOrMissing() {
        Map<Integer, WorkingYear> years = Map.of(
                2026,
                NATIONAL_DAY_2026,
                2027,
                WorkingYear.of(2027, 1, Evidence.PROVISIONAL, List.of(day("2027-01-01", "元旦")), List.of()));
        WorkingDays days = new WorkingDays(year -> years.getOrDefault(year, WorkingYear.assumed(year)));

        Deadline acrossNewYear = days.after(LocalDate.parse("2026-12-31"), new WorkingDayLimit(1));
        Deadline unknownYear =
                new WorkingDays(WorkingYear::assumed).after(LocalDate.parse("2030-01-04"), new WorkingDayLimit(1));

        assertThat(acrossNewYear.dueAt()).isEqualTo(OffsetDateTime.parse("2027-01-04T23:59:59+08:00"));
        assertThat(acrossNewYear.provisional()).isTrue();
        assertThat(acrossNewYear.explanation()).endsWith("(calendar 2027 version 1, provisional)");
        assertThat(unknownYear.provisional()).isTrue();
        assertThat(unknownYear.explanation()).endsWith("(no calendar published for 2030, weekends only)");
    }

    @Test
    void elapsedTimeRunsThroughTheWeekend() {
        ElapsedLimit limit = (ElapsedLimit) TimeLimit.parse("PT24H");

        Deadline deadline = WorkingDays.after(Instant.parse("2026-11-20T12:00:00Z"), limit);

        assertThat(deadline.dueAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T20:00:00+08:00"));
        assertThat(deadline.countedDays()).isEmpty();
    }

    private static Deadline count(String from, int workingDays) {
        return new WorkingDays(year -> NATIONAL_DAY_2026)
                .after(LocalDate.parse(from), new WorkingDayLimit(workingDays));
    }

    private static CalendarDay day(String date, String name) {
        return new CalendarDay(LocalDate.parse(date), name);
    }
}
