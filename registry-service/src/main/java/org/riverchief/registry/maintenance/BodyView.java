package org.riverchief.registry.maintenance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body that keeps waters, as clients see it. */
record BodyView(
        UUID id,
        String name,
        BodyKind kind,
        String divisionCode,
        @Nullable String creditCode,
        @Nullable String officePhone) {

    static BodyView of(MaintenanceBody body) {
        return new BodyView(body.id, body.name, body.kind, body.divisionCode, body.creditCode, body.officePhone);
    }
}
