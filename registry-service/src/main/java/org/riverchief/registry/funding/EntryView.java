package org.riverchief.registry.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A booking as clients see it. */
record EntryView(
        UUID id,
        EntryKind kind,
        BigDecimal amountYuan,
        LocalDate bookedOn,
        String reference,
        Instant recordedAt,
        String recordedBy) {

    static EntryView of(FundEntry entry) {
        return new EntryView(
                entry.id,
                entry.kind,
                entry.amountYuan,
                entry.bookedOn,
                entry.reference,
                entry.recordedAt,
                entry.recordedBy);
    }
}
