package org.riverchief.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Makes undelivered messages visible. */
@ApplicationScoped
class DeliveryMetrics {

    private final Clock clock;
    private final AtomicLong oldestWaitingSeconds = new AtomicLong();
    private final AtomicLong dead = new AtomicLong();

    DeliveryMetrics(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        Gauge.builder("riverchief.delivery.oldest.waiting", oldestWaitingSeconds, AtomicLong::doubleValue)
                .baseUnit("seconds")
                .description("Age of the oldest delivery that has not arrived and was not given up")
                .register(metrics);
        Gauge.builder("riverchief.delivery.dead", dead, AtomicLong::doubleValue)
                .description("Deliveries that were given up and wait for a person")
                .register(metrics);
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        QuarkusTransaction.requiringNew().run(() -> {
            oldestWaitingSeconds.set(Delivery.oldestWaiting()
                    .map(at -> Duration.between(at, clock.instant()).toSeconds())
                    .orElse(0L));
            dead.set(Delivery.countDead());
        });
    }
}
