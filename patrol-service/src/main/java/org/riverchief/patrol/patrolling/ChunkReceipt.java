package org.riverchief.patrol.patrolling;

import java.time.Instant;
import java.util.UUID;

/** Says that a chunk is stored. */
public record ChunkReceipt(UUID patrolId, UUID chunkId, int sequence, String hash, int fixCount, Instant receivedAt) {}
