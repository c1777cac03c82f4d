package org.riverchief.patrol.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.riverchief.patrol.device.DeviceTracks;
import org.riverchief.patrol.intake.IntakeService;
import org.riverchief.patrol.intake.IntakeService.RecordedTrack;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.patrolling.ChunkFixes;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.PatrolTrack;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.TrackEngine;

/** Measures a patrol from what is stored of it; whatever came in between, the same rows give the same measurement. */
@ApplicationScoped
public class TrackMeasurement {

    private final PatrolService patrols;
    private final IntakeService files;
    private final DeviceTracks devices;

    TrackMeasurement(PatrolService patrols, IntakeService files, DeviceTracks devices) {
        this.patrols = patrols;
        this.files = files;
        this.devices = devices;
    }

    /** Returns what a patrol's track amounts to. */
    public TrackAnalysis of(Patrol patrol) {
        return TrackEngine.analyse(
                track(patrol),
                ReachCopy.lineOf(patrol.reachLineId),
                patrols.ruleOf(patrol, patrol.startedAt()).trackRule());
    }

    /** Returns what is known of a patrol's track: from its chunks, files that were brought, and the chief's devices. */
    public PatrolTrack track(Patrol patrol) {
        List<ChunkFixes> chunks = TrackChunk.fixesOf(patrol);
        List<RecordedTrack> others = new ArrayList<>(files.tracksOf(patrol));
        others.addAll(devices.of(patrol));
        List<Fix> fixes = fixes(chunks, others);
        Instant lastReceived = Stream.concat(
                        chunks.stream().map(ChunkFixes::receivedAt),
                        others.stream().map(RecordedTrack::receivedAt))
                .max(Comparator.naturalOrder())
                .orElse(patrol.completionReceivedAt == null ? patrol.startReceivedAt : patrol.completionReceivedAt);
        Duration clockAhead = chunks.stream()
                .map(ChunkFixes::clockAhead)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        Instant finished = patrol.finishedAt().orElseGet(() -> lastFix(fixes, patrol.startedAt()));
        return new PatrolTrack(patrol.id, patrol.startedAt(), finished, lastReceived, clockAhead, fixes);
    }

    /** Chunks first; each further track counts as a device of its own. */
    private static List<Fix> fixes(List<ChunkFixes> chunks, List<RecordedTrack> others) {
        List<Fix> fixes = new ArrayList<>();
        chunks.forEach(chunk -> fixes.addAll(chunk.fixes()));
        int first = 0;
        for (RecordedTrack track : others) {
            first += Fix.CHUNKS_PER_SOURCE;
            int index = 0;
            for (ReportedFix fix : track.fixes()) {
                Position position = fix.position();
                fixes.add(new Fix(
                        first,
                        index++,
                        fix.at(),
                        position.longitude(),
                        position.latitude(),
                        fix.accuracyMetres(),
                        fix.mock()));
            }
        }
        return fixes;
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
