package org.riverchief.registry.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class WorkingDaysTest {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Inject
    WorkingDays workingDays;

    @Test
    void readsThePublishedExample() {
        CalendarPublished calendar =
                EventContract.of("notification/calendar.published.v1").example(CalendarPublished.class);

        assertThat(calendar.holidays()).contains(new CalendarDay(LocalDate.parse("2026-10-01")));
    }

    @Test
    void countsByTheLatestCalendarAndNotBeyondTheYearsItKnows() {
        publish(2071, 2, "2071-10-01", "2071-10-10");
        awaitVersion(2071, 2);
        publish(2071, 1, "2071-10-02", "2071-10-11");
        publish(2073, 1, "2073-01-01", "2073-01-07");
        awaitVersion(2073, 1);

        // 2071-10-01 is a Thursday, 2071-10-10 a Saturday that is worked.
        assertThat(after("2071-09-30", 1)).contains(LocalDate.parse("2071-10-02"));
        assertThat(after("2071-10-09", 1)).contains(LocalDate.parse("2071-10-10"));
        assertThat(after("2071-10-09", 2)).contains(LocalDate.parse("2071-10-12"));
        assertThat(after("2071-12-30", 30)).isEmpty();
    }

    private Optional<LocalDate> after(String day, int days) {
        return QuarkusTransaction.requiringNew().call(() -> workingDays.after(LocalDate.parse(day), days));
    }

    private static void awaitVersion(int year, int version) {
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> CalendarCopy.<CalendarCopy>findByIdOptional(year)
                        .filter(copy -> copy.version == version)
                        .isPresent()));
    }

    private static void publish(int year, int version, String holiday, String makeUp) {
        TestEvents.send(
                "notification.calendar.v1",
                "org.riverchief.calendar.published.v1",
                "/instances/441700/notification-service",
                SEQUENCE.incrementAndGet(),
                Integer.toString(year),
                Map.of(
                        "year",
                        year,
                        "version",
                        version,
                        "holidays",
                        List.of(Map.of("date", holiday, "name", "国庆节")),
                        "makeUpWorkdays",
                        List.of(Map.of("date", makeUp, "name", "调休")),
                        "source",
                        "示范"));
    }
}
