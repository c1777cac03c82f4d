package org.riverchief.patrol.patrolling;

import org.riverchief.patrol.demand.PatrolMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patrol with everything that came of it.
 *
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
        PatrolMode mode,
        String deviceId,
        OffsetDateTime startedAt,
        Instant startReceivedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable Instant completionReceivedAt,
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
                patrol.mode,
                patrol.deviceId,
                patrol.started.stated(),
                patrol.startReceivedAt,
                finished == null ? null : finished.stated(),
                patrol.completionReceivedAt,
                patrol.chunkCount,
                chunks.stream().map(ChunkLink::sequence).toList(),
                patrol.missing(chunks),
                patrol.judgementDueAt,
                judgements.isEmpty() ? null : judgements.get(0),
                judgements.stream().skip(1).toList());
    }
}
