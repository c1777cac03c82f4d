package org.riverchief.patrol.chunk;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The JSON of a chunk, for the API's description; the bytes are read by {@link ChunkReader}. */
@Schema(
        description =
                "Fixes in the order of their instants. The chunk's hash is SHA-256 over the exact bytes of this body.")
record ChunkBody(
        @Schema(required = true, description = "From 0, without gaps")
        int sequence,

        @Schema(description = "Hash of the chunk before, in hex; absent for sequence 0") @Nullable
        String previousHash,

        @Schema(required = true, description = "EPSG:4326, EPSG:4490 or GCJ-02")
        String crs,

        @Schema(required = true, description = "When the device sent it, by its clock")
        OffsetDateTime sentAt,

        @Schema(description = "The device's clock at that moment where it differs from sentAt") @Nullable
        OffsetDateTime deviceTime,

        @Schema(required = true, minItems = 1, maxItems = 2000)
        List<FixBody> fixes) {

    /** One fix. */
    @Schema(name = "FixBody")
    record FixBody(
            @Schema(required = true) OffsetDateTime at,

            @Schema(required = true, description = "Degrees")
            double longitude,

            @Schema(required = true, description = "Degrees")
            double latitude,

            @Schema(description = "68 % radius; zero and less state nothing") @Nullable
            Double accuracyMetres,

            @Nullable Double altitudeMetres,
            @Nullable Double speedMetresPerSecond,

            @Schema(description = "The device says that the position is made up") @Nullable
            Boolean mock) {}
}
