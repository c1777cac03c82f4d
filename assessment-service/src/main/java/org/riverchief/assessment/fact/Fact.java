package org.riverchief.assessment.fact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing one event said.
 *
 * @param id follows from the event, so that the same event gives the same fact wherever and whenever it arrives
 * @param evidenceId the patrol, problem, order, appointment or reach it is about
 * @param revision of facts of one kind about the same evidence, the highest replaces the others
 * @param occurredOn the day of {@code occurredAt} in the zone assessment is done in
 */
public record Fact(
        UUID id,
        FactKind kind,
        UUID evidenceId,
        long revision,
        @Nullable UUID chiefId,
        @Nullable UUID reachId,
        String divisionCode,
        Instant occurredAt,
        LocalDate occurredOn,
        FactValues values) {

    /** Cuts the instant to what the database keeps, so that a fact reads back as it was written. */
    public Fact {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns the id of the fact that this event of this source makes. */
    public static UUID idOf(String source, String eventId) {
        return UUID.nameUUIDFromBytes((source + '\n' + eventId).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the values as the record of this fact's kind. */
    public <V extends FactValues> V values(Class<V> type) {
        return type.cast(values);
    }
}
