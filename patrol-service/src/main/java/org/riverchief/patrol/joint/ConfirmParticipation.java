package org.riverchief.patrol.joint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant was there.
 *
 * @param reachId the chief's own reach it counts for, of the same water; absent: the patrolled one
 */
record ConfirmParticipation(@Nullable UUID reachId) {}
