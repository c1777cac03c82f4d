package org.riverchief.registry.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as clients see it. */
record DeliveryView(UUID id, Instant deliveredAt, @Nullable Long rowCount, String reference, String recordedBy) {

    static DeliveryView of(ShareDelivery delivery) {
        return new DeliveryView(
                delivery.id, delivery.deliveredAt, delivery.rowCount, delivery.reference, delivery.recordedBy);
    }
}
