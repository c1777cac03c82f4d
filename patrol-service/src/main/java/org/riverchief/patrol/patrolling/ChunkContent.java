package org.riverchief.patrol.patrolling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Crs;

/**
 * What the bytes of a chunk say.
 *
 * @param hash SHA-256 of those bytes in hex
 * @param sentAt when the device sent it, by its clock
 * @param deviceTime the device's clock at that moment where it differs from sentAt
 */
public record ChunkContent(
        String hash,
        int sequence,
        @Nullable String previousHash,
        Crs crs,
        Instant sentAt,
        @Nullable Instant deviceTime,
        List<ReportedFix> fixes) {

    public ChunkContent {
        fixes = List.copyOf(fixes);
    }

    /** Returns the place it claims in its patrol's chain. */
    public ChunkLink link(UUID chunkId) {
        return new ChunkLink(chunkId, sequence, previousHash, hash);
    }
}
