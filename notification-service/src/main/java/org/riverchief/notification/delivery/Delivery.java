package org.riverchief.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

/** One message on its way to one place. */
@Entity
class Delivery extends PanacheEntityBase {

    private static final int LONGEST_ERROR = 500;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    UUID messageId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Nullable
    UUID endpointId;

    String recipient;
    String divisionCode;

    @Nullable
    String payload;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    int attempts;
    Instant createdAt;

    @Nullable
    Instant nextAttemptAt;

    @Nullable
    UUID lease;

    @Nullable
    Instant leasedUntil;

    @Nullable
    String lastError;

    @Nullable
    Instant deliveredAt;

    protected Delivery() {}

    private Delivery(Outgoing outgoing, Channel channel, Instant at) {
        this.messageId = outgoing.messageId();
        this.recipient = outgoing.recipient();
        this.divisionCode = outgoing.divisionCode();
        this.channel = channel;
        this.createdAt = at;
    }

    static Delivery inApp(Outgoing outgoing, Instant at) {
        Delivery delivery = new Delivery(outgoing, Channel.IN_APP, at);
        delivery.state = DeliveryState.DELIVERED;
        delivery.attempts = 1;
        delivery.deliveredAt = at;
        return delivery;
    }

    static Delivery webhook(Outgoing outgoing, UUID endpointId, Instant at) {
        Delivery delivery = new Delivery(outgoing, Channel.WEBHOOK, at);
        delivery.endpointId = endpointId;
        delivery.payload = outgoing.payload();
        delivery.state = DeliveryState.PENDING;
        delivery.nextAttemptAt = at;
        return delivery;
    }

    /**
     * Returns the delivery that is due the longest, locked. An endpoint that is being sent to is left alone, so that one
     * slow receiver holds up one sender only.
     */
    static Optional<Delivery> lockDue(Instant now) {
        List<UUID> ids = getSession()
                .createNativeQuery("""
                        select d.id from delivery d
                        where d.state in ('PENDING', 'FAILED') and d.next_attempt_at <= :now
                          and (d.leased_until is null or d.leased_until <= :now)
                          and not exists (select 1 from delivery busy
                                          where busy.endpoint_id = d.endpoint_id and busy.leased_until > :now)
                        order by d.next_attempt_at, d.id limit 1 for update skip locked""", UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().findFirst().map(id -> Delivery.findById(id));
    }

    /** Returns the delivery if the lease is still its sender's; a sender that was too slow has lost it. */
    static Optional<Delivery> leasedBy(UUID id, UUID lease) {
        return find("id = ?1 and lease = ?2", id, lease)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<Delivery> ofMessages(Collection<UUID> messageIds) {
        return list("messageId in ?1 order by recipient, channel, id", messageIds);
    }

    static List<Delivery> page(Conditions asked, int size) {
        return Delivery.<Delivery>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<Instant> oldestWaiting() {
        return find("state in ?1 order by createdAt", List.of(DeliveryState.PENDING, DeliveryState.FAILED))
                .<Delivery>firstResultOptional()
                .map(delivery -> delivery.createdAt);
    }

    static long countDead() {
        return count("state", DeliveryState.DEAD);
    }

    UUID lease(Instant now, Duration time) {
        attempts++;
        lease = UUID.randomUUID();
        leasedUntil = now.plus(time);
        return lease;
    }

    void arrive(Instant at) {
        state = DeliveryState.DELIVERED;
        deliveredAt = at;
        lastError = null;
        nextAttemptAt = null;
        release();
    }

    void fail(String error, Instant again) {
        state = DeliveryState.FAILED;
        nextAttemptAt = again;
        keepError(error);
        release();
    }

    void giveUp(String error) {
        state = DeliveryState.DEAD;
        nextAttemptAt = null;
        keepError(error);
        release();
    }

    /** Starts over; only for what failed or was given up. */
    void retry(Instant at) {
        if (state != DeliveryState.FAILED && state != DeliveryState.DEAD) {
            throw DeliveryProblems.notRetriable(state);
        }
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAttemptAt = at;
    }

    private void keepError(String error) {
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }

    private void release() {
        lease = null;
        leasedUntil = null;
    }
}
