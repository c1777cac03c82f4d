package org.riverchief.patrol.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.patrol.integration.notification.CalendarDay;
import org.riverchief.patrol.integration.notification.CalendarYear;

class ReckoningTest {

    private static final UUID RULE = UUID.fromString("019ac0de-0000-7000-8000-000000000010");

    @ParameterizedTest
    @CsvSource({
        // plain weeks
        "2026-11-20T08:21:10+08:00, 1, 2026-11-23",
        "2026-11-20T08:21:10+08:00, 10, 2026-12-04",
        "2026-11-23T00:00:00+08:00, 1, 2026-11-24",
        "2026-11-23T23:59:59+08:00, 1, 2026-11-24",
        "2026-11-21T12:00:00+08:00, 1, 2026-11-23",
        "2026-11-22T12:00:00+08:00, 1, 2026-11-23",
        "2026-11-23T12:00:00+08:00, 20, 2026-12-21",
        // National Day 2026: 1 to 7 October off, Sunday 20 September and Saturday 10 October worked
        "2026-09-30T09:00:00+08:00, 1, 2026-10-08",
        "2026-09-30T09:00:00+08:00, 3, 2026-10-10",
        "2026-09-30T09:00:00+08:00, 4, 2026-10-12",
        "2026-09-30T09:00:00+08:00, 10, 2026-10-20",
        "2026-10-01T09:00:00+08:00, 1, 2026-10-08",
        "2026-10-07T23:00:00+08:00, 1, 2026-10-08",
        "2026-10-09T09:00:00+08:00, 1, 2026-10-10",
        "2026-10-10T09:00:00+08:00, 1, 2026-10-12",
        "2026-09-18T17:00:00+08:00, 1, 2026-09-20",
        "2026-09-18T17:00:00+08:00, 5, 2026-09-24",
        "2026-09-18T17:00:00+08:00, 10, 2026-10-09",
        // Spring Festival 2026: 15 to 23 February off, Saturdays 14 and 28 worked
        "2026-02-13T09:00:00+08:00, 1, 2026-02-14",
        "2026-02-13T09:00:00+08:00, 2, 2026-02-24",
        "2026-02-13T09:00:00+08:00, 6, 2026-02-28",
        "2026-02-13T09:00:00+08:00, 7, 2026-03-02",
        // Labour Day 2026: 1 to 5 May off, Saturday 9 May worked
        "2026-04-30T09:00:00+08:00, 1, 2026-05-06",
        "2026-04-30T09:00:00+08:00, 4, 2026-05-09",
        // New Year 2026: 1 to 3 January off, Sunday 4 January worked
        "2026-01-01T09:00:00+08:00, 1, 2026-01-04",
        // across the end of the year
        "2026-12-30T09:00:00+08:00, 1, 2026-12-31",
        "2026-12-31T09:00:00+08:00, 1, 2027-01-04",
        "2026-12-18T09:00:00+08:00, 10, 2027-01-04",
    })
    void countsWorkingDaysFromTheDayAfterTheDispatch(String from, int days, LocalDate due) {
        Deadline deadline = deadline(from, "P%dWD".formatted(days));

        assertThat(deadline.dueAt()).isEqualTo(OffsetDateTime.parse(due + "T23:59:59+08:00"));
        assertThat(deadline.countedDays()).hasSize(days).endsWith(due);
    }

    @Test
    void takesTheDayOfTheDispatchInTheZoneOfTheCalendar() {
        Deadline deadline = deadline("2026-11-23T16:30:00Z", "P1WD");

        assertThat(deadline.dueAt()).isEqualTo(OffsetDateTime.parse("2026-11-25T23:59:59+08:00"));
    }

    @Test
    void namesTheDaysItCountedAndTheDaysItLeftOut() {
        Deadline deadline = deadline("2026-09-30T09:00:00+08:00", "P4WD");

        assertThat(deadline.countedDays())
                .containsExactly(
                        LocalDate.parse("2026-10-08"),
                        LocalDate.parse("2026-10-09"),
                        LocalDate.parse("2026-10-10"),
                        LocalDate.parse("2026-10-12"));
        assertThat(deadline.notCounted())
                .hasSize(8)
                .startsWith(new CalendarDay(LocalDate.parse("2026-10-01"), "国庆节"))
                .endsWith(new CalendarDay(LocalDate.parse("2026-10-11"), "周末"));
        assertThat(deadline.explanation())
                .isEqualTo("4 working days after 2026-09-30, 8 days off not counted (calendar 2026 version 1)");
        assertThat(deadline.ruleId()).isEqualTo(RULE);
        assertThat(deadline.ruleVersion()).isEqualTo(3);
        assertThat(deadline.limit()).isEqualTo("P4WD");
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void saysThatADateMayMoveWhenAYearIsProvisional() {
        Deadline deadline = deadline("2026-12-31T09:00:00+08:00", "P1WD");

        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.explanation()).contains("calendar 2027 version 1, provisional");
    }

    @Test
    void doesNotGuessTheDaysOfAYearWithoutCalendar() {
        DeadlineResult result = reckon(List.of(Calendars.of2026()), "2026-12-31T09:00:00+08:00", "P1WD");

        assertThat(result)
                .isEqualTo(new DeadlineGap(
                        DeadlineGap.Reason.CALENDAR_MISSING,
                        "The working calendar of 2027 has not been published yet"));
    }

    @Test
    void needsNoCalendarOfAYearItDoesNotReach() {
        DeadlineResult result = reckon(List.of(Calendars.of2026()), "2026-12-30T09:00:00+08:00", "P1WD");

        assertThat(result).isInstanceOf(Deadline.class);
    }

    @Test
    void needsTheCalendarOfTheYearItBeginsCountingIn() {
        DeadlineResult result = reckon(List.of(Calendars.provisional2027()), "2026-12-30T09:00:00+08:00", "P5WD");

        assertThat(result).isInstanceOf(DeadlineGap.class);
    }

    @Test
    void heedsTheNoticeForNextYearThatMovesDaysOfDecember() {
        CalendarYear of2019 = new CalendarYear(
                2019,
                1,
                false,
                Calendars.days("元旦", "2018-12-30", "2018-12-31", "2019-01-01"),
                Calendars.days("元旦调休", "2018-12-29"));

        Deadline deadline =
                (Deadline) reckon(List.of(Calendars.plain(2018), of2019), "2018-12-28T09:00:00+08:00", "P2WD");

        assertThat(deadline.countedDays())
                .containsExactly(LocalDate.parse("2018-12-29"), LocalDate.parse("2019-01-02"));
        assertThat(deadline.notCounted()).contains(new CalendarDay(LocalDate.parse("2018-12-31"), "元旦"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01T22:30:00+08:00, PT2H, 2026-10-02T00:30:00+08:00",
        "2026-10-01T14:30:00Z, PT2H, 2026-10-02T00:30:00+08:00",
        "2026-12-31T23:00:00+08:00, P1D, 2027-01-01T23:00:00+08:00",
        "2028-02-28T08:00:00+08:00, P2D, 2028-03-01T08:00:00+08:00",
        "2026-11-20T08:00:00+08:00, PT30M, 2026-11-20T08:30:00+08:00",
    })
    void runsThroughNightsAndHolidaysWhenTheLimitIsByTheClock(String from, String limit, OffsetDateTime due) {
        Deadline deadline = (Deadline) reckon(List.of(), from, limit);

        assertThat(deadline.dueAt()).isEqualTo(due);
        assertThat(deadline.dueAt().getOffset()).hasToString("+08:00");
        assertThat(deadline.countedDays()).isEmpty();
        assertThat(deadline.explanation()).contains("by the clock after");
    }

    @Test
    void agreesWithCountingBackFromTheDueDay() {
        WorkingCalendar calendar = WorkingCalendar.of(years());
        Stream.iterate(LocalDate.parse("2026-01-01"), day -> day.plusDays(1))
                .limit(365)
                .forEach(from -> {
                    for (int days = 1; days <= 25; days += 3) {
                        LocalDate due = deadline(from + "T12:00:00+08:00", "P%dWD".formatted(days))
                                .dueAt()
                                .toLocalDate();
                        long counted = from.plusDays(1)
                                .datesUntil(due.plusDays(1))
                                .filter(calendar::isWorkingDay)
                                .count();

                        assertThat(counted).as("%d after %s", days, from).isEqualTo(days);
                        assertThat(calendar.isWorkingDay(due)).isTrue();
                    }
                });
    }

    private static List<CalendarYear> years() {
        return List.of(Calendars.of2026(), Calendars.provisional2027());
    }

    private static Deadline deadline(String from, String limit) {
        return (Deadline) reckon(years(), from, limit);
    }

    private static DeadlineResult reckon(List<CalendarYear> years, String from, String limit) {
        Instant instant = OffsetDateTime.parse(from).toInstant();
        return new Reckoning(WorkingCalendar.of(years), RULE, 3).deadline(instant, TimeLimit.parse(limit));
    }
}
