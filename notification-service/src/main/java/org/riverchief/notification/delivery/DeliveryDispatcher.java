package org.riverchief.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.riverchief.notification.webhook.SendOutcome;
import org.riverchief.notification.webhook.WebhookSender;

/**
 * Sends what is due. A delivery is leased in one transaction, sent in none, and its outcome kept in another: a sender
 * that dies is replaced when its lease runs out, and one that was merely slow can no longer write.
 */
@ApplicationScoped
class DeliveryDispatcher {

    private static final Duration WAIT_FOR_SENDER = Duration.ofMillis(500);

    private record Parcel(UUID deliveryId, UUID lease, UUID messageId, UUID endpointId, String payload, int attempts) {}

    private final WebhookSender webhooks;
    private final ManagedExecutor executor;
    private final DeliveryConfig config;
    private final BackOff backOff;
    private final Clock clock;
    private final Semaphore freeSenders;

    DeliveryDispatcher(WebhookSender webhooks, ManagedExecutor executor, DeliveryConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.executor = executor;
        this.config = config;
        this.backOff = new BackOff(config.firstPause(), config.longestPause(), config.jitter());
        this.clock = clock;
        this.freeSenders = new Semaphore(config.senders());
    }

    @Scheduled(every = "${notification.delivery.poll-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() throws InterruptedException {
        while (freeSenders.tryAcquire(WAIT_FOR_SENDER.toMillis(), TimeUnit.MILLISECONDS)) {
            if (!startNext()) {
                return;
            }
        }
    }

    private boolean startNext() {
        boolean started = false;
        try {
            Optional<Parcel> parcel = QuarkusTransaction.requiringNew().call(this::lease);
            if (parcel.isPresent()) {
                executor.execute(() -> sendAndRelease(parcel.get()));
                started = true;
            }
            return started;
        } finally {
            if (!started) {
                freeSenders.release();
            }
        }
    }

    private Optional<Parcel> lease() {
        Instant now = clock.instant();
        return Delivery.lockDue(now).map(delivery -> {
            UUID lease = delivery.lease(now, config.lease());
            return new Parcel(
                    delivery.id,
                    lease,
                    delivery.messageId,
                    Objects.requireNonNull(delivery.endpointId),
                    Objects.requireNonNull(delivery.payload),
                    delivery.attempts);
        });
    }

    private void sendAndRelease(Parcel parcel) {
        try {
            SendOutcome outcome = send(parcel);
            QuarkusTransaction.requiringNew().run(() -> keep(parcel, outcome));
        } catch (RuntimeException e) {
            Log.errorf(
                    e, "The outcome of a delivery was not kept; it is sent again [deliveryId=%s]", parcel.deliveryId());
        } finally {
            freeSenders.release();
        }
    }

    private SendOutcome send(Parcel parcel) {
        try {
            return webhooks.send(parcel.endpointId(), parcel.messageId(), parcel.payload());
        } catch (RuntimeException e) {
            Log.errorf(e, "A delivery failed in an unforeseen way [deliveryId=%s]", parcel.deliveryId());
            return new SendOutcome.Failed(e.toString());
        }
    }

    private void keep(Parcel parcel, SendOutcome outcome) {
        Delivery.leasedBy(parcel.deliveryId(), parcel.lease()).ifPresent(delivery -> {
            Instant now = clock.instant();
            if (outcome instanceof SendOutcome.Failed failed && parcel.attempts() < config.attempts()) {
                double chance = ThreadLocalRandom.current().nextDouble();
                delivery.fail(failed.reason(), now.plus(backOff.pause(parcel.attempts(), chance)));
            } else if (outcome instanceof SendOutcome.Failed failed) {
                delivery.giveUp(failed.reason());
            } else if (outcome instanceof SendOutcome.Gone gone) {
                delivery.giveUp(gone.reason());
            } else {
                delivery.arrive(now);
            }
            Log.infof(
                    "Delivery tried [deliveryId=%s, attempt=%d, state=%s]",
                    delivery.id, delivery.attempts, delivery.state);
        });
    }
}
