package org.riverchief.patrol.patrolling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The end of a patrol.
 *
 * @param finishedAt by the device's clock
 * @param chunkCount how many chunks there are in all
 * @param lastChunkHash SHA-256 of the last chunk's body in hex; absent when there is none
 */
record CompletePatrol(
        @NotNull OffsetDateTime finishedAt,
        @NotNull @Min(0) @Max(TrackChunk.MAXIMUM_COUNT) Integer chunkCount,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String lastChunkHash) {}
