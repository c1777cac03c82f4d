package org.riverchief.patrol.open311key;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key.
 *
 * @param divisionCode where reports may be sent with it: there and below
 * @param key the key itself; shown once, when it is issued
 */
record KeyView(
        UUID id,
        String divisionCode,
        String name,
        @Nullable String key,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    static KeyView of(Open311Key key) {
        return new KeyView(key.id, key.divisionCode, key.name, null, key.createdAt, key.revokedAt);
    }

    KeyView with(String text) {
        return new KeyView(id, divisionCode, name, text, createdAt, revokedAt);
    }
}
