package org.riverchief.patrol.track;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One position a device recorded: its place in the upload (chunk number, index inside the chunk), the device's instant
 * and WGS 84 degrees. Instants are kept to the millisecond, degrees to seven decimals (1 cm) and accuracy to the
 * decimetre, so that what is hashed is what is measured. Accuracy is the device's 68 % radius; zero and negative
 * ones state nothing and are kept as absent.
 */
public record Fix(
        int chunk,
        int index,
        Instant at,
        double longitude,
        double latitude,
        @Nullable Double accuracyMetres,
        boolean mock) {

    /** Numbers of chunks each device has; the second device's begin with this number. */
    public static final int CHUNKS_PER_SOURCE = 10_000;

    private static final double DECIMETRE = 0.1;
    private static final double ANYWHERE_METRES = 1e8;

    /** By time, then by place in the upload; the other components only make the order total. */
    static final Comparator<Fix> ORDER = Comparator.comparing(Fix::at)
            .thenComparingInt(Fix::chunk)
            .thenComparingInt(Fix::index)
            .thenComparingDouble(Fix::longitude)
            .thenComparingDouble(Fix::latitude)
            .thenComparing(Fix::accuracyMetres, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Fix::mock);

    public Fix {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        longitude = Position.rounded(longitude);
        latitude = Position.rounded(latitude);
        accuracyMetres = stated(accuracyMetres);
    }

    /** Returns where the device said it was. */
    public Position position() {
        return new Position(longitude, latitude);
    }

    Fix inChunk(int otherChunk) {
        return new Fix(otherChunk, index, at, longitude, latitude, accuracyMetres, mock);
    }

    /** Returns which of the devices that recorded the patrol it is from. */
    int source() {
        return chunk / CHUNKS_PER_SOURCE;
    }

    private static @Nullable Double stated(@Nullable Double metres) {
        if (metres == null || !(metres > 0)) {
            return null;
        }
        return Math.rint(Math.min(Math.max(metres, DECIMETRE), ANYWHERE_METRES) * 10) / 10;
    }
}
