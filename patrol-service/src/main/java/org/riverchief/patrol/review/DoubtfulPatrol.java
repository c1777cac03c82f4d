package org.riverchief.patrol.review;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.patrolling.JudgementView;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolJudgement;

/** A patrol that waits for a person's decision, with the judgement to decide on. */
record DoubtfulPatrol(
        UUID patrolId,
        UUID reachId,
        String divisionCode,
        UUID chiefId,
        PatrolMode mode,
        OffsetDateTime startedAt,
        JudgementView judgement) {

    static DoubtfulPatrol of(Patrol patrol, PatrolJudgement judgement) {
        return new DoubtfulPatrol(
                patrol.id,
                patrol.reachId,
                patrol.divisionCode,
                patrol.chiefId,
                patrol.mode,
                patrol.statedStart(),
                JudgementView.of(judgement));
    }
}
