package org.riverchief.patrol.patrolling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored chunk's place in its patrol's chain. */
public record ChunkLink(
        UUID chunkId, int sequence, @Nullable String previousHash, String hash) {

    /** Returns whether this chunk names the other as the one before it. */
    public boolean follows(ChunkLink other) {
        return sequence == other.sequence + 1 && other.hash.equals(previousHash);
    }
}
