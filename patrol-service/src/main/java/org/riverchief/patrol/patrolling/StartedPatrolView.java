package org.riverchief.patrol.patrolling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.riverchief.patrol.demand.PatrolMode;

/** The start of a patrol as it was first answered. */
record StartedPatrolView(
        UUID id,
        UUID reachId,
        String divisionCode,
        UUID chiefId,
        UUID patrollerId,
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
                patrol.patrollerId,
                patrol.mode,
                patrol.deviceId,
                patrol.started.stated(),
                patrol.startReceivedAt);
    }
}
