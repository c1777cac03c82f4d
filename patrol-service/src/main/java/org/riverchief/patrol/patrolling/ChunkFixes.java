package org.riverchief.patrol.patrolling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Fix;

/** The fixes of a stored chunk and the clocks at its upload. */
@SuppressWarnings("ArrayRecordComponent")
public record ChunkFixes(
        int sequence,
        Instant sentAt,
        @Nullable Instant deviceTime,
        Instant receivedAt,
        long[] atMillis,
        double[] longitude,
        double[] latitude,
        @Nullable Double[] accuracyMetres,
        boolean[] mock) {

    /** Returns the fixes as the measurement takes them. */
    public List<Fix> fixes() {
        return IntStream.range(0, atMillis.length)
                .mapToObj(i -> new Fix(
                        sequence,
                        i,
                        Instant.ofEpochMilli(atMillis[i]),
                        longitude[i],
                        latitude[i],
                        accuracyMetres[i],
                        mock[i]))
                .toList();
    }

    /**
     * Returns how far the device's clock was ahead of the server's, as far as the upload shows it. A chunk that waited
     * for a signal looks as if the clock were behind, so a clock that is behind shows as zero.
     */
    public Duration clockAhead() {
        Duration ahead = Duration.between(receivedAt, deviceTime == null ? sentAt : deviceTime);
        return ahead.isNegative() ? Duration.ZERO : ahead;
    }
}
