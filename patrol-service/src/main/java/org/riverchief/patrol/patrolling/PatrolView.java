package org.riverchief.patrol.patrolling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.PatrolMode;

/**
 * A patrol with everything that came of it.
 *
 * @param chiefId whose duty it is
 * @param patrollerId who made it
 * @param abandonedAt when it was given up because nobody completed it; it may have been completed since
 * @param receivedChunks sequence numbers of the chunks that are stored
 * @param missingChunks those announced by the completion that are not
 * @param judgementDueAt when it will be judged, or judged again
 * @param judgement the latest
 * @param earlierJudgements newest first
 */
record PatrolView(
        UUID id,
        PatrolState state,
        UUID reachId,
        String divisionCode,
        UUID chiefId,
        UUID patrollerId,
        PatrolMode mode,
        String deviceId,
        OffsetDateTime startedAt,
        Instant startReceivedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable Instant completionReceivedAt,
        @Nullable Instant abandonedAt,
        @Nullable Integer chunkCount,
        List<Integer> receivedChunks,
        List<Integer> missingChunks,
        @Nullable Instant judgementDueAt,
        @Nullable JudgementView judgement,
        List<JudgementView> earlierJudgements) {

    static PatrolView of(Patrol patrol) {
        List<ChunkLink> chunks = TrackChunk.linksOf(patrol);
        List<JudgementView> judgements =
                PatrolJudgement.allOf(patrol.id).stream().map(JudgementView::of).toList();
        Moment finished = patrol.finished;
        return new PatrolView(
                patrol.id,
                patrol.state,
                patrol.reachId,
                patrol.divisionCode,
                patrol.chiefId,
                patrol.patrollerId,
                patrol.mode,
                patrol.deviceId,
                patrol.started.stated(),
                patrol.startReceivedAt,
                finished == null ? null : finished.stated(),
                patrol.completionReceivedAt,
                patrol.abandonedAt,
                patrol.chunkCount,
                chunks.stream().map(ChunkLink::sequence).toList(),
                patrol.missing(chunks),
                patrol.judgementDueAt,
                judgements.isEmpty() ? null : judgements.get(0),
                judgements.stream().skip(1).toList());
    }
}
