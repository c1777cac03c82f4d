package org.riverchief.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as those see it who look after it. */
public record DeliveryView(
        UUID id,
        UUID messageId,
        Channel channel,
        String recipient,
        String divisionCode,
        @Nullable UUID endpointId,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError,
        @Nullable Instant deliveredAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id,
                delivery.messageId,
                delivery.channel,
                delivery.recipient,
                delivery.divisionCode,
                delivery.endpointId,
                delivery.state,
                delivery.attempts,
                delivery.createdAt,
                delivery.nextAttemptAt,
                delivery.lastError,
                delivery.deliveredAt);
    }
}
