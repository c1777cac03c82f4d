package org.riverchief.patrol.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.riverchief.defaults.leader.LeaderThread;

/**
 * Plans and counts what is due, on one replica at a time. What it decides rests on stored rows and their locks alone, so a
 * second sweeper, a repeated sweep or a clock that jumps makes nothing happen twice.
 */
@ApplicationScoped
class TaskSweeper {

    private static final int BATCH = 100;
    private static final UUID START = new UUID(0, 0);

    private final TaskPlanner planner;
    private final TaskLedger ledger;
    private final Clock clock;
    private final TaskConfig config;
    private final MeterRegistry metrics;
    private final LeaderThread thread;
    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    TaskSweeper(
            TaskPlanner planner,
            TaskLedger ledger,
            TaskConfig config,
            Clock clock,
            MeterRegistry metrics,
            DataSource dataSource) {
        this.planner = planner;
        this.ledger = ledger;
        this.clock = clock;
        this.config = config;
        this.metrics = metrics;
        this.thread = new LeaderThread("task-sweeper", dataSource, config.pollInterval(), leadership -> sweep());
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    /** Plans every appointment with new days, then counts; returns whether there may be more to count. */
    boolean sweep() {
        UUID after = START;
        List<UUID> appointments;
        do {
            appointments = plansDue(after);
            appointments.stream().filter(id -> !isResting(id)).forEach(id -> attempt(id, planner::plan, this::rest));
            after = appointments.isEmpty() ? after : appointments.get(appointments.size() - 1);
        } while (appointments.size() == BATCH);
        List<UUID> tasks = QuarkusTransaction.requiringNew().call(() -> PatrolTask.due(clock.instant(), BATCH));
        tasks.forEach(id -> attempt(id, ledger::recount, ledger::postpone));
        return tasks.size() == BATCH;
    }

    private List<UUID> plansDue(UUID after) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> TaskPlan.due(now, after, BATCH));
    }

    private boolean isResting(UUID id) {
        return resting.getOrDefault(id, Instant.MIN).isAfter(clock.instant());
    }

    private void rest(UUID id) {
        resting.put(id, clock.instant().plus(config.retryAfter()));
    }

    /** One that fails must not keep the others waiting. */
    private void attempt(UUID id, Consumer<UUID> work, Consumer<UUID> postpone) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            metrics.counter("patrol.task.failures").increment();
            Log.errorf(e, "A task was not planned or counted; it is tried again later [id=%s]", id);
            postpone.accept(id);
        }
    }
}
