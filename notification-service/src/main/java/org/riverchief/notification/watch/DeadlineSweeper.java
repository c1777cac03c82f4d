package org.riverchief.notification.watch;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds passed deadlines. Each is one transaction under the lock of its case, so any number of replicas may sweep at
 * once, and a process that dies in between leaves either everything done or nothing.
 */
@ApplicationScoped
class DeadlineSweeper {

    private final Event<CaseChange> changes;
    private final WatchConfig config;
    private final Clock clock;

    DeadlineSweeper(Event<CaseChange> changes, WatchConfig config, Clock clock) {
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${notification.watch.sweep-interval}", concurrentExecution = ConcurrentExecution.SKIP)
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
            UUID watchId = current.get();
            if (watchId == null) {
                throw e;
            }
            Log.errorf(e, "A passed deadline could not be acted upon [watchId=%s]", watchId);
            QuarkusTransaction.requiringNew().run(() -> putOff(watchId, e));
            return true;
        }
    }

    private boolean fireLongestOverdue(AtomicReference<UUID> current) {
        Instant now = clock.instant();
        Optional<DeadlineWatch> overdue = DeadlineWatch.lockOverdue(now, now.minus(config.settleTime()));
        if (overdue.isEmpty()) {
            return false;
        }
        DeadlineWatch watch = overdue.get();
        current.set(watch.id);
        WatchedCase watched = WatchedCase.findById(watch.caseId);
        CaseFacts facts = Objects.requireNonNull(watched.facts, "an open case was dispatched");
        watch.fire(now);
        changes.fire(new CaseChange.DeadlinePassed(facts, watch.rule, watch.step, watch.dueAt));
        return true;
    }

    private void putOff(UUID watchId, RuntimeException cause) {
        DeadlineWatch watch = DeadlineWatch.findById(watchId);
        WatchedCase.lock(new CaseKey(watch.caseType, watch.caseId), clock.instant());
        DeadlineWatch.getEntityManager().refresh(watch);
        if (watch.state == WatchState.PENDING) {
            watch.fail(cause.toString(), clock.instant(), config.longestPause());
        }
    }
}
