package org.riverchief.patrol.signal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Position;

/** A photo of a problem that was reported on a patrol. */
record PatrolPhoto(
        UUID id,
        Instant receivedAt,
        @Nullable Instant takenAt,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    @Nullable
    Position place() {
        return longitude == null || latitude == null ? null : new Position(longitude, latitude);
    }
}
