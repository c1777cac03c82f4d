package org.riverchief.patrol.patrolling;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** An instant to the millisecond with the offset it was stated with. */
@Embeddable
record Moment(Instant at, int offsetSeconds) {

    static Moment of(OffsetDateTime stated) {
        return new Moment(
                stated.toInstant().truncatedTo(ChronoUnit.MILLIS),
                stated.getOffset().getTotalSeconds());
    }

    OffsetDateTime stated() {
        return at.atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds));
    }
}
