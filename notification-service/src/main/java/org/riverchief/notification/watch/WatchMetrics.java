package org.riverchief.notification.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Makes a deadline that passed without anything happening visible. */
@ApplicationScoped
class WatchMetrics {

    private final Clock clock;
    private final AtomicLong oldestOverdueSeconds = new AtomicLong();

    WatchMetrics(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        Gauge.builder("riverchief.watch.oldest.overdue", oldestOverdueSeconds, AtomicLong::doubleValue)
                .baseUnit("seconds")
                .description("Age of the oldest passed deadline that did not fire")
                .register(metrics);
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        Instant now = clock.instant();
        oldestOverdueSeconds.set(QuarkusTransaction.requiringNew()
                .call(() -> DeadlineWatch.oldestOverdue(now)
                        .map(due -> Duration.between(due, now).toSeconds())
                        .orElse(0L)));
    }
}
