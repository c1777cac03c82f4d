package org.riverchief.patrol.device;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A device's token without its secret. */
record DeviceTokenView(
        UUID id, String name, Instant createdAt, @Nullable Instant revokedAt) {

    static DeviceTokenView of(DeviceToken token) {
        return new DeviceTokenView(token.id, token.name, token.createdAt, token.revokedAt);
    }
}
