package org.riverchief.patrol.track;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * Returns the sessions of a day as one track: what two of them recorded at the same time counts once. It lasts from
     * the first start to the last end, and is as late and as skewed as the worst of them.
     */
    public static PatrolTrack merged(List<PatrolTrack> sessions) {
        List<Fix> fixes = new ArrayList<>();
        int first = 0;
        for (PatrolTrack session : sessions) {
            int sources = 1;
            for (Fix fix : session.fixes) {
                sources = Math.max(sources, fix.source() + 1);
                if (!fix.at().isBefore(session.startedAt) && !fix.at().isAfter(session.finishedAt)) {
                    fixes.add(fix.inChunk(first + fix.chunk()));
                }
            }
            first += sources * Fix.CHUNKS_PER_SOURCE;
        }
        Comparator<Instant> order = Comparator.naturalOrder();
        return new PatrolTrack(
                sessions.get(0).patrolId,
                sessions.stream().map(PatrolTrack::startedAt).min(order).orElseThrow(),
                sessions.stream().map(PatrolTrack::finishedAt).max(order).orElseThrow(),
                sessions.stream().map(PatrolTrack::receivedAt).max(order).orElseThrow(),
                sessions.stream()
                        .map(PatrolTrack::clockSkew)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                fixes);
    }
}
