package org.riverchief.registry.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact with where it comes from. */
record ArchiveEntryView(
        UUID id,
        String attributeCode,
        @Nullable UUID reachId,
        String value,
        LocalDate asOf,
        String source,
        @Nullable Integer sourceYear,
        @Nullable String departmentCode,
        boolean verified,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy) {

    static ArchiveEntryView of(ArchiveEntry entry) {
        return new ArchiveEntryView(
                entry.id,
                entry.attributeCode,
                entry.reachId,
                entry.value,
                entry.asOf,
                entry.source,
                entry.sourceYear,
                entry.departmentCode,
                entry.verified,
                entry.recordedAt,
                entry.recordedBy,
                entry.acceptedAt,
                entry.acceptedBy);
    }
}
