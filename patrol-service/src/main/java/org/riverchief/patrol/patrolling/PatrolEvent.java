package org.riverchief.patrol.patrolling;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.track.Interval;
import org.riverchief.patrol.track.Verdict;

/** What is published about patrols. */
public sealed interface PatrolEvent extends DomainEvent {

    UUID patrolId();

    @Override
    default String topic() {
        return "patrol.patrol.v1";
    }

    @Override
    default String subject() {
        return patrolId().toString();
    }

    /** A patrol began. */
    record Started(
            UUID patrolId,
            UUID reachId,
            String divisionCode,
            UUID chiefId,
            UUID patrollerId,
            @Nullable UUID onBehalfOf,
            OffsetDateTime startedAt,
            PatrolMode mode)
            implements PatrolEvent {

        static Started of(Patrol patrol) {
            return new Started(
                    patrol.id,
                    patrol.reachId,
                    patrol.divisionCode,
                    patrol.chiefId,
                    patrol.patrollerId,
                    patrol.isDelegated() ? patrol.chiefId : null,
                    patrol.started.stated(),
                    patrol.mode);
        }

        @Override
        public String type() {
            return "org.riverchief.patrol.started.v1";
        }
    }

    /** A patrol was finished; chunks may be missing still. */
    record Completed(
            UUID patrolId,
            UUID reachId,
            String divisionCode,
            UUID chiefId,
            UUID patrollerId,
            @Nullable UUID onBehalfOf,
            OffsetDateTime startedAt,
            OffsetDateTime finishedAt,
            int chunkCount,
            int missingChunks)
            implements PatrolEvent {

        static Completed of(Patrol patrol, CompletePatrol request, int missingChunks) {
            return new Completed(
                    patrol.id,
                    patrol.reachId,
                    patrol.divisionCode,
                    patrol.chiefId,
                    patrol.patrollerId,
                    patrol.isDelegated() ? patrol.chiefId : null,
                    patrol.started.stated(),
                    patrol.statedFinish(),
                    request.chunkCount(),
                    missingChunks);
        }

        @Override
        public String type() {
            return "org.riverchief.patrol.completed.v1";
        }
    }

    /** A patrol was judged, or judged again. */
    record Judged(
            UUID patrolId,
            int judgement,
            UUID reachId,
            String divisionCode,
            UUID chiefId,
            UUID patrollerId,
            @Nullable UUID onBehalfOf,
            OffsetDateTime startedAt,
            OffsetDateTime finishedAt,
            Verdict verdict,
            List<ReasonView> reasons,
            BigDecimal lengthMetres,
            long durationSeconds,
            BigDecimal coverageRatio,
            List<Interval> coveredIntervals,
            UUID ruleId,
            int ruleVersion,
            String certificateHash,
            boolean decidedByPerson)
            implements PatrolEvent {

        /** Returns what is to be told of a completed patrol's judgement. */
        public static Judged of(Patrol patrol, PatrolJudgement judgement) {
            return new Judged(
                    patrol.id,
                    judgement.number,
                    patrol.reachId,
                    patrol.divisionCode,
                    patrol.chiefId,
                    patrol.patrollerId,
                    patrol.isDelegated() ? patrol.chiefId : null,
                    patrol.started.stated(),
                    patrol.statedFinish(),
                    judgement.verdict,
                    judgement.reasons,
                    judgement.lengthMetres,
                    judgement.durationSeconds,
                    judgement.coverageRatio,
                    judgement.coveredIntervals,
                    judgement.ruleId,
                    judgement.ruleVersion,
                    judgement.certificateHash,
                    judgement.decision != null);
        }

        @Override
        public String type() {
            return "org.riverchief.patrol.judged.v1";
        }
    }
}
