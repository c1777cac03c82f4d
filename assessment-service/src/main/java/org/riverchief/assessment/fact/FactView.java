package org.riverchief.assessment.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Cursor;

/**
 * A fact and the event it came from.
 *
 * @param evidenceKind aggregate and verb of the event, such as {@code patrol.judged}
 * @param recordedAt when it arrived here
 */
record FactView(
        UUID id,
        FactKind kind,
        String evidenceKind,
        UUID evidenceId,
        long revision,
        @Nullable UUID chiefId,
        @Nullable UUID reachId,
        String divisionCode,
        Instant occurredAt,
        LocalDate occurredOn,
        FactValues values,
        String source,
        String sourceEventId,
        Instant recordedAt) {

    static FactView of(StoredFact stored) {
        Fact fact = stored.toFact();
        return new FactView(
                fact.id(),
                fact.kind(),
                fact.kind().evidenceKind(),
                fact.evidenceId(),
                fact.revision(),
                fact.chiefId(),
                fact.reachId(),
                fact.divisionCode(),
                fact.occurredAt(),
                fact.occurredOn(),
                fact.values(),
                stored.source,
                stored.sourceEventId,
                stored.recordedAt);
    }

    String cursor() {
        return Cursor.encode(occurredAt, id);
    }
}
