package org.riverchief.registry.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check as clients see it. */
record CheckView(
        UUID id,
        @Nullable UUID reachId,
        LocalDate checkedOn,
        boolean passed,
        @Nullable String findings,
        Instant recordedAt,
        String recordedBy) {

    static CheckView of(MaintenanceCheck check) {
        return new CheckView(
                check.id,
                check.reachId,
                check.checkedOn,
                check.passed,
                check.findings,
                check.recordedAt,
                check.recordedBy);
    }
}
