package org.riverchief.registry.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item's data came in time.
 *
 * @param dueAt when the next delivery is due at the latest; absent while none was ever made
 */
record FeedStatus(
        UUID itemId,
        String code,
        String name,
        String divisionCode,
        String providerDepartmentCode,
        @Nullable Instant lastDeliveredAt,
        @Nullable Instant dueAt,
        State state) {

    /** How the feed is. */
    enum State {
        FRESH,
        LATE,
        NEVER
    }
}
