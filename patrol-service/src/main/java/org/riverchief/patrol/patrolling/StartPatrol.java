package org.riverchief.patrol.patrolling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.PatrolMode;

/**
 * The start of a patrol.
 *
 * @param id made by the client, so that a start sent twice is one patrol
 * @param onBehalfOf the chief whose duty it is, when the caller holds a mandate of theirs; absent: the caller's own
 * @param startedAt by the device's clock, kept to the millisecond
 */
record StartPatrol(
        @NotNull UUID id,
        @NotNull UUID reachId,
        @NotNull OffsetDateTime startedAt,
        @NotBlank @Size(max = 100) String deviceId,
        @NotNull PatrolMode mode,
        @Nullable UUID onBehalfOf) {}
