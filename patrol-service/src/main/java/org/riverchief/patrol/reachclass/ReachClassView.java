package org.riverchief.patrol.reachclass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reach's class from a day on. */
record ReachClassView(
        UUID id,
        UUID reachId,
        String divisionCode,
        @Nullable String waterClass,
        LocalDate validFrom,
        String source,
        Instant createdAt,
        String createdBy) {

    static ReachClassView of(ReachClass row) {
        return new ReachClassView(
                row.id,
                row.reachId,
                row.divisionCode,
                row.waterClass,
                row.validFrom,
                row.source,
                row.createdAt,
                row.createdBy);
    }
}
