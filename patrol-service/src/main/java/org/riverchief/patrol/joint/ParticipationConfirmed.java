package org.riverchief.patrol.joint;

import java.time.Instant;
import java.util.UUID;

/** A chief took part in a patrol that counts for a reach of his; sent in the transaction of the confirmation. */
public record ParticipationConfirmed(UUID chiefId, UUID reachId, Instant startedAt) {}
