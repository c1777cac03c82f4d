package org.riverchief.patrol.patrolling;

import org.riverchief.patrol.demand.PatrolMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The start of a patrol as it was first answered. */
record StartedPatrolView(
        UUID id,
        UUID reachId,
        String divisionCode,
        UUID chiefId,
        PatrolMode mode,
        String deviceId,
        OffsetDateTime startedAt,
        Instant receivedAt) {

    static StartedPatrolView of(Patrol patrol) {
        return new StartedPatrolView(
                patrol.id,
                patrol.reachId,
                patrol.divisionCode,
                patrol.chiefId,
                patrol.mode,
                patrol.deviceId,
                patrol.started.stated(),
                patrol.startReceivedAt);
    }
}
