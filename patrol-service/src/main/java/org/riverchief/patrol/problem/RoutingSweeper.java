package org.riverchief.patrol.problem;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.riverchief.patrol.integration.notification.CalendarReplaced;
import org.riverchief.patrol.integration.registry.RegistryFactTaken;
import org.riverchief.patrol.routing.RoutingIssue.Reason;

/**
 * Tries problems that could not be dispatched again: at once when the missing fact arrives, and from time to time because
 * a fact may begin to be valid without anything arriving. Each is a transaction of its own, so that none holds up another.
 */
@ApplicationScoped
class RoutingSweeper {

    private final WaitingQueries waiting;
    private final ProblemRouting routing;
    private final ProblemConfig config;
    private final Clock clock;

    RoutingSweeper(WaitingQueries waiting, ProblemRouting routing, ProblemConfig config, Clock clock) {
        this.waiting = waiting;
        this.routing = routing;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${problem.routing-sweep-interval}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant since = now.minus(config.routingRetryPause());
        waiting.notTriedSince(since, config.routingBatchSize()).forEach(id -> retry(id, since, now));
    }

    void calendarReplaced(@Observes CalendarReplaced calendar) {
        waiting.hurry(Reason.CALENDAR_MISSING);
    }

    void registryFactTaken(@Observes RegistryFactTaken fact) {
        switch (fact.kind()) {
            case DUTY -> waiting.hurry(Reason.NO_DUTY_LINE);
            case DEPARTMENT -> waiting.hurry(Reason.NO_DEPARTMENT);
            case DIVISION, REACH, APPOINTMENT, WATER -> {}
        }
    }

    private void retry(UUID id, Instant since, Instant now) {
        try {
            routing.retry(id, since, now);
        } catch (RuntimeException e) {
            Log.errorf(e, "A problem could not be tried again [problemId=%s]", id);
            waiting.markTried(id, now);
        }
    }
}
