package org.riverchief.patrol.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.patrol.patrolling.ChunkLink;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolEvent;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.signal.Signal;
import org.riverchief.patrol.signal.SignalService;
import org.riverchief.patrol.track.Evidence;
import org.riverchief.patrol.track.Judge;
import org.riverchief.patrol.track.Judgement;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.Verdict;

/** Judges patrols. */
@ApplicationScoped
class JudgementService {

    private final Clock clock;
    private final TrackMeasurement measurement;
    private final SignalService signals;
    private final Outbox outbox;
    private final AuditTrail audit;

    JudgementService(
            Clock clock, TrackMeasurement measurement, SignalService signals, Outbox outbox, AuditTrail audit) {
        this.clock = clock;
        this.measurement = measurement;
        this.signals = signals;
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
        return Patrol.lock(id).filter(patrol -> patrol.judgementIsDue(now)).flatMap(patrol -> judge(patrol, now));
    }

    private Optional<Verdict> judge(Patrol patrol, Instant now) {
        List<ChunkLink> chunks = TrackChunk.linksOf(patrol);
        int missing = patrol.missing(chunks).size();
        TrackAnalysis analysis = measurement.of(patrol);
        List<Signal> found = signals.find(patrol, analysis);
        Evidence evidence = new Evidence(
                missing, isChained(chunks), found.stream().map(Signal::finding).toList());
        PatrolJudgement judgement =
                PatrolJudgement.of(patrol, analysis, verdict(patrol, analysis, evidence), missing, now);
        if (signals.areKnown(patrol, found) && isKnown(patrol, judgement)) {
            patrol.examined(now);
            return Optional.empty();
        }
        take(patrol, judgement);
        signals.keep(patrol, found);
        signals.stirOthers(patrol);
        return Optional.of(judgement.verdict);
    }

    private static Judgement verdict(Patrol patrol, TrackAnalysis analysis, Evidence evidence) {
        return PatrolJudgement.latestDecision(patrol.id)
                .map(decided -> Judge.judgeAgain(analysis, evidence, decided.verdict))
                .orElseGet(() -> Judge.judge(analysis, evidence));
    }

    /** A person's decision stands while nothing comes to light that was not there when it was made. */
    private static boolean isKnown(Patrol patrol, PatrolJudgement judgement) {
        Optional<PatrolJudgement> before = PatrolJudgement.of(patrol.id, patrol.judgement);
        return before.filter(known -> known.decision == null
                        ? known.says(judgement)
                        : judgement.restsOnTheSameBut(ReasonCode.DECISION_OUTDATED, known))
                .isPresent();
    }

    private void take(Patrol patrol, PatrolJudgement judgement) {
        judgement.persist();
        Map<String, Object> before = Map.of("judgement", patrol.judgement, "state", patrol.state);
        patrol.judged(judgement);
        PatrolEvent.Judged event = PatrolEvent.Judged.of(patrol, judgement);
        outbox.add(event);
        audit.record(new AuditChange(
                "patrol.judge", "patrol", patrol.id.toString(), patrol.divisionCode, before, event, null));
    }

    /** Leaves a patrol whose judgement failed alone for a while. */
    @Transactional
    void postpone(UUID id, Duration delay) {
        Instant until = clock.instant().plus(delay);
        Patrol.lock(id).ifPresent(patrol -> patrol.postponeJudgement(until));
    }

    static boolean isChained(List<ChunkLink> chunks) {
        for (int i = 1; i < chunks.size(); i++) {
            boolean neighbours = chunks.get(i).sequence() == chunks.get(i - 1).sequence() + 1;
            if (neighbours && !chunks.get(i).follows(chunks.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
