package org.riverchief.patrol.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.riverchief.defaults.security.Caller;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.rule.EffectiveRule;
import org.riverchief.patrol.track.Position;

/** Stores files of tracks, each once per patrol. */
@ApplicationScoped
public class IntakeService {

    private final Clock clock;
    private final Caller caller;
    private final PatrolService patrols;
    private final IntakeConfig config;

    IntakeService(Clock clock, Caller caller, PatrolService patrols, IntakeConfig config) {
        this.clock = clock;
        this.caller = caller;
        this.patrols = patrols;
        this.config = config;
    }

    /** An answer and whether this call stored the file. */
    record Storing(TrackUploadView view, boolean made) {}

    /** Stores a file of the caller's patrol; the patrol's lock makes of two at once one after the other. */
    @Transactional
    Storing store(UUID patrolId, TrackFile file) {
        Patrol patrol = patrols.lockOwn(patrolId);
        Optional<TrackUpload> known = TrackUpload.of(patrolId, file.hash());
        if (known.isPresent()) {
            return new Storing(TrackUploadView.of(known.get()), false);
        }
        if (TrackUpload.countOf(patrolId) >= config.maxFiles()) {
            throw IntakeProblems.tooManyFiles(config.maxFiles());
        }
        // As precise as the database keeps it, so that the first answer can be given again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EffectiveRule rule = patrols.ruleOf(patrol, patrol.startedAt());
        PatrolService.requirePast(file.fixes().get(file.fixes().size() - 1).at(), rule, now);
        PatrolService.requirePast(file.fixes().get(0).at(), rule, now);
        TrackUpload upload = TrackUpload.of(patrolId, file, caller.subject(), now);
        upload.persist();
        patrol.planExamination(now.plus(config.settling()));
        return new Storing(TrackUploadView.of(upload), true);
    }

    /** The positions of one device or file, and when the last of them came. */
    public record RecordedTrack(List<ReportedFix> fixes, Instant receivedAt) {}

    /** Returns the tracks of a patrol that came as files, in an order that does not depend on when they came. */
    public List<RecordedTrack> tracksOf(Patrol patrol) {
        return TrackUpload.positionsOf(patrol.id).stream()
                .map(IntakeService::track)
                .toList();
    }

    private static RecordedTrack track(TrackUpload.Positions positions) {
        List<ReportedFix> fixes = IntStream.range(0, positions.atMillis().length)
                .mapToObj(i -> new ReportedFix(
                        Instant.ofEpochMilli(positions.atMillis()[i]),
                        new Position(positions.longitude()[i], positions.latitude()[i]),
                        positions.accuracyMetres()[i],
                        false))
                .toList();
        return new RecordedTrack(fixes, positions.receivedAt());
    }
}
