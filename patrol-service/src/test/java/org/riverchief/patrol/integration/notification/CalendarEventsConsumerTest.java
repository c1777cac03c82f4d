package org.riverchief.patrol.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CalendarEventsConsumerTest {

    private static final AtomicInteger SEQUENCE = new AtomicInteger(10_000);

    @Test
    void readsThePublishedExample() {
        CalendarPublished calendar =
                EventContract.of("notification/calendar.published.v1").example(CalendarPublished.class);

        assertThat(calendar.year()).isEqualTo(2026);
        assertThat(calendar.holidays()).contains(new CalendarDay(LocalDate.parse("2026-10-01"), "国庆节"));
        assertThat(calendar.makeUpWorkdays()).extracting(CalendarDay::date).contains(LocalDate.parse("2026-10-10"));
    }

    @Test
    void aHigherVersionReplacesAnOlderOneAndNeverTheOtherWayRound() {
        publish(2061, 2, "two");
        awaitSource("two", 2061);
        publish(2061, 1, "one");
        publish(2061, 2, "two again");
        publish(2062, 1, "after");
        awaitSource("after", 2062);
        assertThat(source(2061)).isEqualTo("two");

        publish(2061, 3, "three");
        awaitSource("three", 2061);
    }

    @Test
    void leavesOtherTypesAside() {
        TestEvents.send(
                "notification.calendar.v1",
                "org.riverchief.calendar.discussed.v1",
                "/instances/441700/notification-service",
                SEQUENCE.incrementAndGet(),
                "2063",
                Map.of("year", 2063));
        publish(2064, 1, "after");

        awaitSource("after", 2064);
        assertThat(source(2063)).isEmpty();
    }

    private static void publish(int year, int version, String source) {
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
                        "zone",
                        "Asia/Shanghai",
                        "holidays",
                        List.of(Map.of("date", year + "-10-01", "name", "国庆节")),
                        "makeUpWorkdays",
                        List.of(),
                        "source",
                        source));
    }

    private static void awaitSource(String source, int year) {
        await().atMost(Duration.ofSeconds(30)).until(() -> source(year).equals(source));
    }

    private static String source(int year) {
        return Database.value("select source from calendar_copy where year = " + year);
    }
}
