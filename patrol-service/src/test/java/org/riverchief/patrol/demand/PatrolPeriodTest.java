package org.riverchief.patrol.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PatrolPeriodTest {

    @Test
    void laysEveryDayInOneSpanOfEachKind() {
        for (PatrolPeriod period : PatrolPeriod.values()) {
            LocalDate day = LocalDate.parse("2023-12-25");
            LocalDate end = period.endOf(day);
            for (; day.isBefore(LocalDate.parse("2025-01-15")); day = day.plusDays(1)) {
                if (day.equals(end)) {
                    assertThat(period.startOf(day)).isEqualTo(day);
                    end = period.endOf(day);
                }
                assertThat(period.startOf(day)).isBeforeOrEqualTo(day);
                assertThat(period.endOf(day)).isEqualTo(end);
            }
        }
    }

    @Test
    void countsTheTenDaySpansOfAMonth() {
        LocalDate end = LocalDate.parse("2024-02-29");

        assertThat(PatrolPeriod.TEN_DAYS.startOf(end)).isEqualTo(LocalDate.parse("2024-02-21"));
        assertThat(PatrolPeriod.TEN_DAYS.endOf(end)).isEqualTo(LocalDate.parse("2024-03-01"));
        assertThat(PatrolPeriod.TEN_DAYS.daysOf(end)).isEqualTo(9);
        assertThat(PatrolPeriod.TEN_DAYS.startOf(LocalDate.parse("2024-02-20")))
                .isEqualTo(LocalDate.parse("2024-02-11"));
    }

    @Test
    void beginsQuartersAndHalfYearsWithTheirMonths() {
        LocalDate day = LocalDate.parse("2026-08-31");

        assertThat(PatrolPeriod.QUARTER.startOf(day)).isEqualTo(LocalDate.parse("2026-07-01"));
        assertThat(PatrolPeriod.HALF_YEAR.startOf(day)).isEqualTo(LocalDate.parse("2026-07-01"));
        assertThat(PatrolPeriod.YEAR.endOf(day)).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(PatrolPeriod.WEEK.startOf(day)).isEqualTo(LocalDate.parse("2026-08-31"));
    }
}
