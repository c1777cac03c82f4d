package org.riverchief.patrol.intake;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.patrol.track.Crs;

/**
 * Says that a file is stored.
 *
 * @param hash SHA-256 of its bytes in hex
 * @param skippedCount points left out because they say no time
 */
record TrackUploadView(
        UUID patrolId, String hash, TrackFormat format, Crs crs, int fixCount, int skippedCount, Instant receivedAt) {

    static TrackUploadView of(TrackUpload upload) {
        return new TrackUploadView(
                upload.patrolId,
                upload.hash,
                upload.format,
                upload.crs,
                upload.fixCount,
                upload.skippedCount,
                upload.receivedAt);
    }
}
