package org.riverchief.registry;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids of what is registered here; data that was made elsewhere keeps the ids it came with. */
public final class Ids {

    private Ids() {}

    /** Returns a new time-ordered id. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
