package org.riverchief.patrol.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.patrol.patrolling.ChunkLink;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolEvent;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.track.Evidence;
import org.riverchief.patrol.track.Judge;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.Verdict;

/** Judges patrols. */
@ApplicationScoped
class JudgementService {

    private final Clock clock;
    private final TrackMeasurement measurement;
    private final Outbox outbox;
    private final AuditTrail audit;

    JudgementService(Clock clock, TrackMeasurement measurement, Outbox outbox, AuditTrail audit) {
        this.clock = clock;
        this.measurement = measurement;
        this.outbox = outbox;
        this.audit = audit;
    }

    List<UUID> due(int limit) {
        return Patrol.due(clock.instant(), limit);
    }

    /** Judges a patrol whose judgement is due and returns the verdict; does nothing to any other. */
    @Transactional
    Optional<Verdict> judge(UUID id) {
        Instant now = clock.instant();
        return Patrol.lock(id).filter(patrol -> patrol.judgementIsDue(now)).map(patrol -> judge(patrol, now));
    }

    private Verdict judge(Patrol patrol, Instant now) {
        List<ChunkLink> chunks = TrackChunk.linksOf(patrol);
        int missing = patrol.missing(chunks).size();
        TrackAnalysis analysis = measurement.of(patrol);
        Evidence evidence = new Evidence(missing, isChained(chunks), Set.of());
        PatrolJudgement judgement = PatrolJudgement.of(patrol, analysis, Judge.judge(analysis, evidence), missing, now);
        judgement.persist();
        Map<String, Object> before = Map.of("judgement", patrol.judgement, "state", patrol.state);
        patrol.judged(judgement);
        PatrolEvent.Judged event = PatrolEvent.Judged.of(patrol, judgement);
        outbox.add(event);
        audit.record(new AuditChange(
                "patrol.judge", "patrol", patrol.id.toString(), patrol.divisionCode, before, event, null));
        return judgement.verdict;
    }

    /** Leaves a patrol whose judgement failed alone for a while. */
    @Transactional
    void postpone(UUID id, Duration delay) {
        Instant until = clock.instant().plus(delay);
        Patrol.lock(id).ifPresent(patrol -> patrol.postponeJudgement(until));
    }

    private static boolean isChained(List<ChunkLink> chunks) {
        for (int i = 1; i < chunks.size(); i++) {
            boolean neighbours = chunks.get(i).sequence() == chunks.get(i - 1).sequence() + 1;
            if (neighbours && !chunks.get(i).follows(chunks.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
