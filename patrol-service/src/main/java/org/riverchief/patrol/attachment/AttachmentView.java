package org.riverchief.patrol.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a photo or video.
 *
 * @param widthPixels 0 for a video
 * @param sha256 of the original, in hex
 * @param takenAt when the photo says it was taken; absent when its metadata names no offset or satellite time
 * @param takenLocal the camera's date and time as written, without an offset
 * @param takenLongitude where the photo says it was taken, degrees WGS 84
 */
public record AttachmentView(
        UUID id,
        String divisionCode,
        String mediaType,
        long sizeBytes,
        String sha256,
        int widthPixels,
        int heightPixels,
        Instant receivedAt,
        @Nullable Instant takenAt,
        @Nullable String takenLocal,
        @Nullable Double takenLongitude,
        @Nullable Double takenLatitude,
        @Nullable String device) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id,
                attachment.divisionCode,
                attachment.mediaType,
                attachment.sizeBytes,
                attachment.sha256,
                attachment.widthPixels,
                attachment.heightPixels,
                attachment.receivedAt,
                attachment.takenAt,
                attachment.takenLocal,
                attachment.takenLongitude,
                attachment.takenLatitude,
                attachment.device);
    }
}
