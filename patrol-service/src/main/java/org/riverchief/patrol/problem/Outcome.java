package org.riverchief.patrol.problem;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the present dispatch: three facts that are never taken for each other (the department handled it, somebody
 * else looked, the reporter agreed), and what follows from them.
 *
 * @param agreementDueAt until when the reporter is asked; absent while nobody is, and when no time can be told
 * @param reopenings how often it turned out not to be done
 */
@Embeddable
record Outcome(
        @Nullable Instant acceptedAt,
        @Nullable Instant handledAt,
        @Nullable Instant reinspectedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant agreementDueAt,
        @Nullable Instant closedAt,
        int reopenings) {

    static final Outcome OPEN = new Outcome(null, null, null, null, null, null, 0);

    Outcome accepted(Instant at) {
        return new Outcome(at, handledAt, reinspectedAt, agreedAt, agreementDueAt, closedAt, reopenings);
    }

    Outcome handled(Instant at) {
        return new Outcome(acceptedAt, at, reinspectedAt, agreedAt, agreementDueAt, closedAt, reopenings);
    }

    Outcome reinspected(@Nullable Instant agreementDue, Instant at) {
        Instant due = agreedAt == null ? agreementDue : null;
        return new Outcome(acceptedAt, handledAt, at, agreedAt, due, closedAt, reopenings);
    }

    Outcome askedUntil(Instant due) {
        return new Outcome(acceptedAt, handledAt, reinspectedAt, agreedAt, due, closedAt, reopenings);
    }

    Outcome agreed(Instant at) {
        return new Outcome(acceptedAt, handledAt, reinspectedAt, at, null, closedAt, reopenings);
    }

    Outcome closed(Instant at) {
        return new Outcome(acceptedAt, handledAt, reinspectedAt, agreedAt, null, at, reopenings);
    }

    Outcome unfixed() {
        return new Outcome(null, null, null, null, null, null, reopenings + 1);
    }

    /** Returns that of a new dispatch. */
    Outcome afresh() {
        return new Outcome(null, null, null, null, null, null, reopenings);
    }
}
