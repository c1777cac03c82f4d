package org.riverchief.registry.basin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A basin as clients see it.
 *
 * @param version to be sent back with a change
 */
record BasinView(
        UUID id,
        int version,
        String name,
        @Nullable UUID parentId,
        String divisionCode,
        @Nullable String source,
        boolean verified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static BasinView of(Basin basin) {
        return new BasinView(
                basin.id,
                basin.version,
                basin.name,
                basin.parentId,
                basin.divisionCode,
                basin.source,
                basin.verified,
                basin.validFrom,
                basin.validTo);
    }
}
