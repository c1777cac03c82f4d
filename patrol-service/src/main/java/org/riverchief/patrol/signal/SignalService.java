package org.riverchief.patrol.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.rule.SignalRule;
import org.riverchief.patrol.track.Finding;
import org.riverchief.patrol.track.TrackAnalysis;

/** Finds and keeps signals. */
@ApplicationScoped
public class SignalService {

    /** Problems reported longer after their patrol than this have no part in its verdict. */
    private static final Duration LATEST_PHOTOS = Duration.ofDays(45);

    private static final int BATCH = 50;

    private final Clock clock;
    private final PatrolService patrols;
    private final PhotoQueries photos;

    SignalService(Clock clock, PatrolService patrols, PhotoQueries photos) {
        this.clock = clock;
        this.patrols = patrols;
        this.photos = photos;
    }

    /** Returns what looks odd about a patrol as it is known now; joins the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Signal> find(Patrol patrol, TrackAnalysis analysis) {
        SignalRule rule = rule(patrol);
        List<Signal> signals = new ArrayList<>();
        signals.addAll(new TrackOddities(analysis, rule).signals());
        TrackFingerprint print = TrackFingerprint.keep(patrol, analysis);
        signals.addAll(new TrackComparison(print, patrol.statedStart(), rule).signals());
        List<PatrolPhoto> taken = photos.of(patrol.id);
        signals.addAll(new PhotoComparison(photos, taken, analysis, rule.photos()).signals());
        return signals;
    }

    /** Returns whether a patrol's latest judgement found exactly these. */
    public boolean areKnown(Patrol patrol, List<Signal> signals) {
        return same(PatrolSignal.at(patrol.id, patrol.judgement), signals);
    }

    /** Keeps what a judgement found; joins the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Patrol patrol, List<Signal> signals) {
        SignalRule rule = rule(patrol);
        Instant now = clock.instant();
        signals.forEach(signal ->
                PatrolSignal.of(patrol.id, patrol.judgement, signal, rule, now).persist());
    }

    /** Returns what a patrol's latest judgement found, as the judge takes it. */
    public List<Finding> findings(Patrol patrol) {
        return PatrolSignal.at(patrol.id, patrol.judgement).stream()
                .map(PatrolSignal::finding)
                .toList();
    }

    /** Takes the signals of the judgement before over to the latest, which a person made on them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOver(Patrol patrol) {
        PatrolSignal.at(patrol.id, patrol.judgement - 1)
                .forEach(signal -> signal.at(patrol.judgement).persist());
    }

    /**
     * Has patrols that were judged before looked at again where this one raises a signal on them or takes one away; joins
     * the running transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stirOthers(Patrol patrol) {
        TrackFingerprint print = TrackFingerprint.findById(patrol.id);
        Set<UUID> others = new LinkedHashSet<>(PatrolSignal.shownBy(patrol.id));
        others.addAll(new TrackComparison(print, patrol.statedStart(), rule(patrol)).touched());
        others.stream().sorted().forEach(this::stir);
    }

    private void stir(UUID otherId) {
        Patrol other = Patrol.<Patrol>findById(otherId);
        TrackFingerprint print = TrackFingerprint.findById(otherId);
        List<PatrolSignal> known = PatrolSignal.at(otherId, other.judgement).stream()
                .filter(signal -> !signal.patrolIds.isEmpty())
                .toList();
        List<Signal> now = new TrackComparison(print, other.statedStart(), rule(other)).signals();
        if (!same(known, now)) {
            Patrol.lock(otherId).ifPresent(stirred -> stirred.planExamination(clock.instant()));
        }
    }

    private static boolean same(List<PatrolSignal> known, List<Signal> now) {
        return known.size() == now.size()
                && now.stream().allMatch(signal -> known.stream().anyMatch(old -> old.says(signal)));
    }

    /** Has judged patrols looked at again on which problems were reported since. */
    @Transactional
    void stirByPhotos() {
        Instant now = clock.instant();
        photos.patrolsWithNewPhotos(now.minus(LATEST_PHOTOS), BATCH)
                .forEach(id -> Patrol.lock(id).ifPresent(patrol -> patrol.planExamination(now)));
    }

    List<SignalView> of(UUID patrolId) {
        Patrol patrol = patrols.visible(patrolId);
        return PatrolSignal.allOf(patrol.id).stream().map(SignalView::of).toList();
    }

    private SignalRule rule(Patrol patrol) {
        return patrols.ruleOf(patrol, patrol.startedAt()).signalRule();
    }
}
