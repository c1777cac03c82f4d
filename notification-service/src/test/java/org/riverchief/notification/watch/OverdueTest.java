package org.riverchief.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.notification.Supervision.orders;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Problem;
import org.riverchief.notification.Supervision;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;

/** From the events of problems to orders: each deadline fires once, whatever happens. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OverdueTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-04T15:59:59Z");
    private static final Duration PAST_DUE = Duration.ofDays(15);

    @Inject
    MutableClock clock;

    @BeforeEach
    void reset() {
        Supervision.reset();
        clock.set(NOW);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void issuesNothingBeforeTheDeadline() {
        Problem.dueAt(DUE).dispatched(1);

        clock.set(DUE.minusSeconds(1));
        Sweep.now();

        assertThat(orders()).isZero();
    }

    @Test
    void issuesOneOrderWhenEventsComeTwiceAndSweepsRunTwice() {
        Problem problem = Problem.dueAt(DUE).dispatchedTwice(1);

        clock.advance(PAST_DUE);
        Sweep.now();
        Sweep.now();
        problem.dispatched(2);
        clock.advance(Duration.ofMinutes(1));
        Sweep.now();

        assertThat(orders()).isEqualTo(1);
        assertThat(watch(problem)).isEqualTo("FIRED");
        assertThat(Database.value("select count(*) from outbox where type = 'org.riverchief.order.issued.v1'"))
                .isEqualTo("1");
    }

    @Test
    void parallelSweepsIssueEachOrderOnceWithNumbersWithoutGaps() throws Exception {
        IntStream.rangeClosed(1, 12).forEach(sequence -> Problem.dueAt(DUE).dispatched(sequence));

        clock.advance(PAST_DUE);
        inParallel(4, Sweep::now);

        assertThat(orders()).isEqualTo(12);
        assertThat(Database.value("select string_agg(right(number, 2), ',' order by number) from supervision_order"))
                .isEqualTo("01,02,03,04,05,06,07,08,09,10,11,12");
        assertThat(Database.value("select min(number) from supervision_order")).isEqualTo("441781-2026-000001");
    }

    @Test
    void aHandlingThatArrivesBeforeItsDispatchKeepsTheWatchFromFiring() {
        Problem problem = Problem.dueAt(DUE).handled(2, DUE.minusSeconds(60));
        problem.dispatched(1);

        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(orders()).isZero();
    }

    @Test
    void aClosedProblemStaysClosedWhenOlderNewsFollows() {
        Problem problem = Problem.dueAt(DUE).dispatched(1).closed(3, NOW);
        problem.handled(2, NOW);

        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(orders()).isZero();
        assertThat(Database.value("select state from watched_case where id = '%s'".formatted(problem.id)))
                .isEqualTo("CLOSED");
    }

    @Test
    void aNewDispatchReplacesTheDeadline() {
        Problem problem = Problem.dueAt(DUE).dispatched(1).nowDueAt(DUE.plus(PAST_DUE));
        problem.dispatched(2);

        clock.set(DUE.plusSeconds(60));
        Sweep.now();
        long atFirstDeadline = orders();
        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(atFirstDeadline).isZero();
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aCaseGivenBackAfterHandlingFiresAgain() {
        Problem problem = Problem.dueAt(DUE).dispatched(1).handled(2, NOW);
        problem.dispatched(3);

        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aReturnedProblemIsNobodysUntilItIsDispatchedAgain() {
        Problem problem = Problem.dueAt(DUE).dispatched(1).returned(2);
        clock.advance(PAST_DUE);
        Sweep.now();
        long whileReturned = orders();

        problem.nowDueAt(DUE.plus(PAST_DUE)).dispatched(3);
        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(whileReturned).isZero();
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aReopenedProblemIsLateOnlyAfterItsNextDispatch() {
        Problem problem =
                Problem.dueAt(DUE).dispatched(1).handled(2, NOW).closed(3, NOW).reopened(4);
        clock.advance(PAST_DUE);
        Sweep.now();
        long whileReopened = orders();

        problem.nowDueAt(DUE.plus(PAST_DUE)).dispatched(5);
        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(whileReopened).isZero();
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void anExtendedProblemIsLateOnlyAfterItsNewTime() {
        Problem problem = Problem.dueAt(DUE).dispatched(1).extended(2, DUE.plus(PAST_DUE));
        clock.set(DUE.plusSeconds(60));
        Sweep.now();
        long atFirstDeadline = orders();

        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(atFirstDeadline).isZero();
        assertThat(orders()).isEqualTo(1);
        assertThat(watch(problem)).isEqualTo("FIRED");
    }

    @Test
    void nobodyIsLateWithAMergedProblem() {
        Problem.dueAt(DUE).dispatched(1).merged(2, NOW);

        clock.advance(PAST_DUE);
        Sweep.now();

        assertThat(orders()).isZero();
    }

    @Test
    void newsThatJustArrivedIsLeftToSettle() {
        clock.set(DUE.plusSeconds(60));
        Problem.dueAt(DUE).dispatched(1);

        Sweep.now();

        assertThat(orders()).isZero();
    }

    @Test
    void aDeadlineThatCannotBeActedUponHoldsNoOtherUpAndIsTriedAgain() {
        Problem other = Problem.dueAt(DUE).in("441702100200").dispatched(1);
        Problem problem = Problem.dueAt(DUE.minusSeconds(5)).dispatched(2);
        Database.execute("update order_rule set division_code = '441702'");
        try {
            clock.advance(PAST_DUE);
            Sweep.now();
        } finally {
            Database.execute("update order_rule set division_code = null");
        }
        assertThat(watch(other)).isEqualTo("FIRED");
        assertThat(watch(problem)).isEqualTo("PENDING");
        assertThat(Database.value("select last_error from deadline_watch where case_id = '%s'".formatted(problem.id)))
                .contains("No order rule is in force");

        clock.advance(Duration.ofHours(1));
        Sweep.now();

        assertThat(watch(problem)).isEqualTo("FIRED");
        assertThat(orders()).isEqualTo(2);
    }

    private static String watch(Problem problem) {
        return Database.value("select state from deadline_watch where case_id = '%s'".formatted(problem.id));
    }

    private static void inParallel(int threads, Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(work));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } finally {
            executor.shutdown();
        }
    }
}
