package org.riverchief.patrol.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.patrolling.ChunkFixes;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.PatrolTrack;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.TrackEngine;

/** Measures a patrol from what is stored of it; whatever came in between, the same rows give the same measurement. */
@ApplicationScoped
public class TrackMeasurement {

    private final PatrolService patrols;

    TrackMeasurement(PatrolService patrols) {
        this.patrols = patrols;
    }

    /** Returns what a patrol's track amounts to. */
    public TrackAnalysis of(Patrol patrol) {
        return TrackEngine.analyse(
                track(patrol),
                ReachCopy.lineOf(patrol.reachLineId),
                patrols.ruleOf(patrol, patrol.startedAt()).trackRule());
    }

    /** Returns what is known of a patrol's track. */
    public PatrolTrack track(Patrol patrol) {
        List<ChunkFixes> chunks = TrackChunk.fixesOf(patrol);
        List<Fix> fixes =
                chunks.stream().flatMap(chunk -> chunk.fixes().stream()).toList();
        Instant lastReceived = chunks.stream()
                .map(ChunkFixes::receivedAt)
                .max(Comparator.naturalOrder())
                .orElse(patrol.completionReceivedAt == null ? patrol.startReceivedAt : patrol.completionReceivedAt);
        Duration clockAhead = chunks.stream()
                .map(ChunkFixes::clockAhead)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        Instant finished = patrol.finishedAt().orElseGet(() -> lastFix(fixes, patrol.startedAt()));
        return new PatrolTrack(patrol.id, patrol.startedAt(), finished, lastReceived, clockAhead, fixes);
    }

    /** A patrol that is still going on ends, for the time being, with what was received last. */
    private static Instant lastFix(List<Fix> fixes, Instant startedAt) {
        return fixes.stream()
                .map(Fix::at)
                .filter(at -> at.isAfter(startedAt))
                .max(Comparator.naturalOrder())
                .orElse(startedAt);
    }
}
