package org.riverchief.patrol.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.integration.notification.CalendarReplaced;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class TimerTest {

    @Inject
    TestClock clock;

    @Inject
    TimerSweeper sweeper;

    @Inject
    CalendarCorrection correction;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void anUnansweredDispatchIsUrgedOnceHoweverOftenAndByHowManyItIsSwept() throws Exception {
        World world = World.ready();
        UUID problem = world.reported();

        sweeper.sweep();
        assertThat(urgings(world, problem)).isZero();
        clock.set(Instant.parse("2026-11-23T16:00:00Z"));
        inParallel(4, sweeper::sweep);
        clock.set(Instant.parse("2026-11-20T00:00:00Z"));
        sweeper.sweep();
        clock.set(Instant.parse("2026-12-23T16:00:00Z"));
        sweeper.sweep();

        assertThat(urgings(world, problem)).isEqualTo(1);
        world.asOffice()
                .get("/problems/{id}/timers", problem)
                .then()
                .statusCode(200)
                .body("kind", equalTo(List.of("ESCALATION", "RECEIPT")))
                .body("state", equalTo(List.of("CANCELLED", "FIRED")))
                .body("deadline.explanation[1]", startsWith("1 working days after 2026-11-20"));
        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("transitions[2].kind", equalTo("URGE"))
                .body("transitions[2].automatic", equalTo(true));
    }

    @Test
    void anAcceptedDispatchIsNotUrged() {
        World world = World.ready();
        UUID problem = world.reported();
        world.asDepartment("WATER").body(Map.of()).post("/problems/{id}/acceptance", problem);

        clock.advance(Duration.ofDays(10));
        sweeper.sweep();

        assertThat(urgings(world, problem)).isZero();
    }

    @Test
    void silenceOfTheReporterCounts() {
        World world = World.ready();
        UUID problem = world.reinspected();
        world.asOffice()
                .body(Map.of("note", "x"))
                .post("/problems/{id}/closure", problem)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:reporter-not-heard"))
                .body("agreementDueAt", equalTo("2026-11-27T15:59:59Z"));

        clock.set(Instant.parse("2026-11-27T16:00:00Z"));
        sweeper.sweep();

        world.asChief()
                .get("/problems/{id}", problem)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("agreedAt", equalTo(null))
                .body("transitions[4].automatic", equalTo(true));
    }

    @Test
    void whatAVillageCannotSolveGoesToTheChiefAboveAfterAWorkingDay() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("category", "SILT");
        world.asChief().body(report).post("/problems").then().statusCode(201);
        UUID problem = (UUID) report.get("id");

        clock.set(Instant.parse("2026-11-23T16:00:00Z"));
        sweeper.sweep();

        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("state", equalTo("REPORTED"))
                .body("urgings", equalTo(1));
    }

    @Test
    void timesAreCountedAgainWhenTheCalendarIsCorrected() {
        World world = World.ready();
        UUID dispatched = world.reported();
        UUID asked = world.reinspected();
        try {
            Database.execute("""
                    update calendar_copy set version = 2,
                        holidays = '[{"date": "2026-11-24", "name": "更正"}]' where year = 2026""");
            replaceCalendar();
            replaceCalendar();

            world.asOffice()
                    .get("/problems/{id}", dispatched)
                    .then()
                    .body("dueAt", equalTo("2026-12-07T15:59:59Z"))
                    .body("transitions.kind", equalTo(List.of("REPORT", "DISPATCH", "MOVE_DEADLINE")));
            world.asOffice()
                    .get("/problems/{id}", asked)
                    .then()
                    .body("agreementDueAt", equalTo("2026-11-30T15:59:59Z"));
            assertThat(Database.value("select payload::json ->> 'cause' from outbox where aggregateid = '%s'"
                                    .formatted(dispatched)
                            + " and type like '%extended%'"))
                    .isEqualTo("CALENDAR");
        } finally {
            Database.execute("update calendar_copy set version = 1, holidays = '[]' where year = 2026");
        }
    }

    private void replaceCalendar() {
        QuarkusTransaction.requiringNew().run(() -> correction.request(new CalendarReplaced(2026)));
        correction.sweep();
    }

    private static int urgings(World world, UUID problem) {
        return world.asOffice().get("/problems/{id}", problem).path("urgings");
    }

    private static void inParallel(int threads, Runnable work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Callable<Object>> calls = Collections.nCopies(threads, Executors.callable(work));
        for (Future<Object> call : executor.invokeAll(calls)) {
            call.get();
        }
        executor.shutdown();
    }
}
