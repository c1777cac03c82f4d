package org.riverchief.patrol.patrolling;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.track.Verdict;

/** A patrol in a list. */
record PatrolSummary(
        UUID id,
        PatrolState state,
        UUID reachId,
        String divisionCode,
        UUID chiefId,
        UUID patrollerId,
        PatrolMode mode,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        int judgement,
        @Nullable Verdict verdict) {

    static PatrolSummary of(Patrol patrol) {
        Moment finished = patrol.finished;
        return new PatrolSummary(
                patrol.id,
                patrol.state,
                patrol.reachId,
                patrol.divisionCode,
                patrol.chiefId,
                patrol.patrollerId,
                patrol.mode,
                patrol.started.stated(),
                finished == null ? null : finished.stated(),
                patrol.judgement,
                patrol.verdict);
    }
}
