package org.riverchief.patrol.track;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What is known of one patrol's track when it is measured; instants are kept to the millisecond, as in {@link Fix}.
 *
 * @param startedAt start by the device's clock; earlier fixes are set aside
 * @param finishedAt end by the device's clock; later fixes are set aside
 * @param receivedAt when the server had the last chunk, by the server's clock
 * @param clockSkew device clock minus server clock as observed at upload; zero when unknown
 * @param fixes in any order, repeated deliveries included; several devices count their chunks as {@link Fix} says
 */
public record PatrolTrack(
        UUID patrolId, Instant startedAt, Instant finishedAt, Instant receivedAt, Duration clockSkew, List<Fix> fixes) {

    public PatrolTrack {
        startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
        finishedAt = finishedAt.truncatedTo(ChronoUnit.MILLIS);
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        fixes = List.copyOf(fixes);
    }

    /** Returns how long after its end the track was complete on the server, on the server's clock. */
    public Duration lateness() {
        return Duration.between(finishedAt.minus(clockSkew), receivedAt);
    }
}
