package org.riverchief.patrol.timer;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.riverchief.patrol.problem.Problem;

/**
 * Finds clocks that ran out. Each is one transaction under the lock of its problem, so any number of replicas may sweep at
 * once, and a process that dies in between leaves either everything done or nothing.
 */
@ApplicationScoped
class TimerSweeper {

    private final TimerActions actions;
    private final TimerConfig config;
    private final Clock clock;

    TimerSweeper(TimerActions actions, TimerConfig config, Clock clock) {
        this.actions = actions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${problem-timer.sweep-interval:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        boolean more = true;
        while (more) {
            more = fireNext();
        }
    }

    private boolean fireNext() {
        AtomicReference<UUID> current = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> fireLongestOverdue(current));
        } catch (RuntimeException e) {
            UUID timerId = current.get();
            if (timerId == null) {
                throw e;
            }
            Log.errorf(e, "A clock that ran out could not be acted upon [timerId=%s]", timerId);
            QuarkusTransaction.requiringNew().run(() -> putOff(timerId, e));
            return true;
        }
    }

    private boolean fireLongestOverdue(AtomicReference<UUID> current) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<ProblemTimer> overdue = ProblemTimer.lockOverdue(now);
        if (overdue.isEmpty()) {
            return false;
        }
        ProblemTimer timer = overdue.get();
        current.set(timer.id);
        timer.fire(now);
        Problem.byId(timer.problemId).ifPresent(problem -> actions.fire(problem, timer, now));
        return true;
    }

    private void putOff(UUID timerId, RuntimeException cause) {
        ProblemTimer timer = ProblemTimer.findById(timerId);
        Problem.lock(timer.problemId);
        ProblemTimer.getEntityManager().refresh(timer);
        if (timer.state == TimerState.PENDING) {
            timer.fail(cause.toString(), clock.instant(), config.longestPause());
        }
    }
}
