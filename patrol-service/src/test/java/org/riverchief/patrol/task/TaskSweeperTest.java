package org.riverchief.patrol.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
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
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.AppointmentTaken;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class TaskSweeperTest {

    private static final String MONDAY = "2027-01-04";
    private static final String NEXT_MONDAY = "2027-01-11";

    @Inject
    MutableClock clock;

    @Inject
    TaskSweeper sweeper;

    @Inject
    TaskPlanner planner;

    @Inject
    TaskLedger ledger;

    @Inject
    Event<AppointmentTaken> appointments;

    @BeforeEach
    void onMonday() {
        at("2027-01-04T10:00:00+08:00");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Database.execute("delete from patrol_rule where created_by <> 'migration'");
    }

    @Test
    void plansEachPeriodOnceHoweverManyPlanAndHoweverTheClockJumps() throws Exception {
        Duties duties = Duties.in(Duties.VILLAGE);
        ExecutorService replicas = Executors.newFixedThreadPool(6);

        List<Future<Boolean>> sweeps =
                replicas.invokeAll(Collections.nCopies(6, (Callable<Boolean>) () -> sweepAsAnotherReplica(duties)));
        for (Future<Boolean> sweep : sweeps) {
            sweep.get();
        }
        assertThat(duties.count()).isEqualTo(1);

        at("2027-01-19T10:00:00+08:00");
        duties.taskInState(MONDAY, "MISSED");
        duties.taskInState(NEXT_MONDAY, "OPEN");
        assertThat(duties.count()).isEqualTo(3);
        at("2027-01-05T10:00:00+08:00");
        replicas.invokeAll(Collections.nCopies(6, (Callable<Boolean>) () -> sweepAsAnotherReplica(duties)));
        at("2027-01-19T10:00:00+08:00");
        replicas.invokeAll(Collections.nCopies(6, (Callable<Boolean>) () -> sweepAsAnotherReplica(duties)));

        assertThat(duties.count()).isEqualTo(3);
        assertThat(duties.events("missed", MONDAY)).isEqualTo("1");
        EventContract.of("patrol/task.missed.v1").assertJsonMatches(duties.event("missed", MONDAY));
        replicas.shutdown();
    }

    @Test
    void countsAValidPatrolAndTellsOthers() {
        Duties duties = Duties.in(Duties.VILLAGE);
        duties.task(MONDAY);

        duties.walk("2027-01-04T08:00:00+08:00").body("judgement.verdict", equalTo("VALID"));

        var task = duties.taskInState(MONDAY, "DONE");
        assertThat(task.getInt("counted")).isEqualTo(1);
        assertThat(task.getString("patrols[0].outcome")).isEqualTo("COUNTED");
        assertThat(duties.events("completed", MONDAY)).isEqualTo("1");
        EventContract.of("patrol/task.completed.v1").assertJsonMatches(duties.event("completed", MONDAY));
    }

    @Test
    void waitsForTheDecisionOnADoubtfulPatrol() {
        Duties duties = Duties.in(Duties.VILLAGE);
        duties.task(MONDAY);
        Patrols patrol = Patrols.on(
                        duties.village,
                        duties.reachId,
                        duties.chiefId,
                        OffsetDateTime.parse("2027-01-04T08:00:00+08:00"))
                .start();
        patrol.post(
                        "/patrols/" + patrol.id + "/completion",
                        Map.of("finishedAt", "2027-01-04T08:20:00+08:00", "chunkCount", 0))
                .statusCode(200);
        patrol.judged(1).body("judgement.verdict", equalTo("DOUBTFUL"));

        at("2027-01-20T10:00:00+08:00");
        duties.taskInState(NEXT_MONDAY, "OPEN");
        await().until(() -> duties.task(MONDAY).getInt("pending") == 1);

        sweeper.sweep();
        assertThat(duties.task(MONDAY).getString("state")).isEqualTo("OPEN");
        assertThat(duties.events("missed", MONDAY)).isEqualTo("0");
    }

    @Test
    void takesAPatrolThatArrivesWhenThePeriodIsOver() {
        Duties duties = Duties.in(Duties.VILLAGE);
        duties.task(MONDAY);
        at("2027-01-13T09:00:00+08:00");

        duties.walk("2027-01-10T20:00:00+08:00");

        duties.taskInState(MONDAY, "DONE");
        assertThat(duties.events("missed", MONDAY)).isEqualTo("0");
    }

    @Test
    void asksForLessWhenTheAppointmentCoversLessOfThePeriod() {
        Duties.rule(Duties.VILLAGE, Map.of("frequencies", List.of(Map.of("times", 2, "period", "WEEK"))))
                .statusCode(201);
        Duties begun = Duties.in(Duties.VILLAGE);
        begun.appointment("valid_from = '2027-01-07T00:00:00+08:00'");
        Duties ending = Duties.in(Duties.VILLAGE);
        assertThat(ending.task(MONDAY).getInt("required")).isEqualTo(2);

        at("2027-01-07T09:00:00+08:00");
        assertThat(begun.task(MONDAY).getInt("required")).isEqualTo(1);
        ending.appointment("valid_to = '2027-01-06T09:00:00+08:00'");
        QuarkusTransaction.requiringNew().run(() -> appointments.fire(new AppointmentTaken(ending.appointmentId)));

        ending.taskInState(MONDAY, "LAPSED");
        at("2027-01-12T09:00:00+08:00");
        assertThat(begun.task(NEXT_MONDAY).getInt("required")).isEqualTo(2);
        sweeper.sweep();
        assertThat(ending.count(NEXT_MONDAY)).isZero();
    }

    @Test
    void holdsARuleFromTheNextPeriodOn() {
        Duties duties = Duties.in(Duties.VILLAGE);
        duties.task(MONDAY);
        at("2027-01-06T10:00:00+08:00");
        Duties.rule(Duties.VILLAGE, Map.of("frequencies", List.of(Map.of("times", 3, "period", "WEEK"))))
                .statusCode(201);

        at("2027-01-11T10:00:00+08:00");

        assertThat(duties.task(NEXT_MONDAY).getInt("required")).isEqualTo(3);
        assertThat(duties.task(MONDAY).getInt("required")).isEqualTo(1);
        assertThat(duties.task(NEXT_MONDAY).getInt("frequency.times")).isEqualTo(3);
    }

    @Test
    void asksForNothingOutOfSeason() {
        List<Integer> months = List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        Duties.rule(
                        Duties.VILLAGE,
                        Map.of("frequencies", List.of(Map.of("times", 1, "period", "WEEK", "months", months))))
                .statusCode(201);
        Duties duties = Duties.in(Duties.VILLAGE);
        sweeper.sweep();
        assertThat(duties.count()).isZero();

        at("2027-03-02T10:00:00+08:00");

        duties.task("2027-03-01");
        assertThat(duties.count()).isEqualTo(1);
    }

    @Test
    void asksForMoreWhileAWarningIsInForce() {
        Duties duties = Duties.in(Duties.VILLAGE);
        UUID yellow = UUID.randomUUID();
        UUID red = UUID.randomUUID();
        assertThat(duties.task(MONDAY).getInt("required")).isEqualTo(1);
        raise(duties, yellow, "YELLOW", "2027-01-05T10:00:00+08:00", 1);
        raise(duties, red, "RED", "2027-01-06T10:00:00+08:00", 2);
        at("2027-01-11T10:00:00+08:00");

        assertThat(duties.task(NEXT_MONDAY).getInt("required")).isEqualTo(2);
        assertThat(duties.task(NEXT_MONDAY).getString("warning")).isEqualTo("RED");

        lift(duties, red, "2027-01-12T10:00:00+08:00", 3);
        at("2027-01-18T10:00:00+08:00");
        assertThat(duties.task("2027-01-18").getInt("required")).isEqualTo(1);
        assertThat(duties.task("2027-01-18").getString("warning")).isEqualTo("YELLOW");
    }

    private Boolean sweepAsAnotherReplica(Duties duties) {
        planner.plan(duties.appointmentId);
        String task = duties.id(MONDAY);
        if (!task.isEmpty()) {
            ledger.recount(UUID.fromString(task));
        }
        return sweeper.sweep();
    }

    private void raise(Duties duties, UUID id, String colour, String at, int sequence) {
        TestEvents.send(
                "assessment.warning.v1",
                "org.riverchief.warning.raised.v1",
                "/instances/441700/assessment-service-" + duties.reachId,
                sequence,
                id.toString(),
                Map.of(
                        "warningId",
                        id,
                        "reachId",
                        duties.reachId,
                        "divisionCode",
                        duties.village,
                        "kind",
                        "WATER_QUALITY",
                        "colour",
                        colour,
                        "reason",
                        "示范",
                        "raisedAt",
                        at));
        awaitWarning("id = '%s'".formatted(id));
    }

    private void lift(Duties duties, UUID id, String at, int sequence) {
        TestEvents.send(
                "assessment.warning.v1",
                "org.riverchief.warning.lifted.v1",
                "/instances/441700/assessment-service-" + duties.reachId,
                sequence,
                id.toString(),
                Map.of("warningId", id, "liftedAt", at));
        awaitWarning("id = '%s' and lifted_at is not null".formatted(id));
    }

    private static void awaitWarning(String condition) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Database.value("select count(*) from warning_copy where " + condition)
                        .equals("1"));
    }

    private void at(String instant) {
        clock.set(OffsetDateTime.parse(instant).toInstant());
    }
}
