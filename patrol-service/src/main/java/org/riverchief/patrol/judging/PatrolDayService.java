package org.riverchief.patrol.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.patrolling.ChunkLink;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.patrolling.PatrolState;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.signal.SignalService;
import org.riverchief.patrol.track.Evidence;
import org.riverchief.patrol.track.Finding;
import org.riverchief.patrol.track.Judge;
import org.riverchief.patrol.track.PatrolTrack;
import org.riverchief.patrol.track.ReachLine;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.TrackEngine;
import org.riverchief.patrol.track.TrackRule;
import org.riverchief.patrol.track.Verdict;

/** Measures the patrols of a day as one, as Guangzhou's scoring program and Haining's system do. */
@ApplicationScoped
class PatrolDayService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DataScope scope;
    private final PatrolService patrols;
    private final TrackMeasurement measurement;
    private final SignalService signals;

    PatrolDayService(DataScope scope, PatrolService patrols, TrackMeasurement measurement, SignalService signals) {
        this.scope = scope;
        this.patrols = patrols;
        this.measurement = measurement;
        this.signals = signals;
    }

    /** What is known of one session and what a person decided on it. */
    private record Session(
            Patrol patrol, PatrolTrack track, @Nullable Verdict decided) {}

    /**
     * Returns a day; patrols a person found invalid have no part in it.
     *
     * @throws DomainException {@code not-found} when no judged patrol of that day counts
     */
    PatrolDayView of(PatrolDayView.Key key) {
        List<Session> sessions = patrolsOf(key).stream()
                .map(patrol -> new Session(
                        patrol,
                        measurement.track(patrol),
                        PatrolJudgement.latestDecision(patrol.id)
                                .map(decision -> decision.verdict)
                                .orElse(null)))
                .filter(session -> session.decided() != Verdict.INVALID)
                .toList();
        if (sessions.isEmpty()) {
            throw DomainException.notFound();
        }
        TrackAnalysis analysis = analysis(sessions);
        return PatrolDayView.of(
                key,
                sessions.stream().map(session -> session.patrol().id).toList(),
                analysis,
                Judge.judge(analysis, evidence(sessions)));
    }

    private List<Patrol> patrolsOf(PatrolDayView.Key key) {
        return Patrol.list(
                "chiefId = :chief and reachId = :reach and state = :judged and divisionCode like :scope"
                        + " and started.at >= :from and started.at < :to order by started.at, id",
                Map.of(
                        "chief",
                        key.chiefId(),
                        "reach",
                        key.reachId(),
                        "judged",
                        PatrolState.JUDGED,
                        "scope",
                        scope.prefix() + "%",
                        "from",
                        key.day().atStartOfDay(ZONE).toInstant(),
                        "to",
                        key.day().plusDays(1).atStartOfDay(ZONE).toInstant()));
    }

    /** Time between the sessions is no gap in what was recorded. */
    private TrackAnalysis analysis(List<Session> sessions) {
        Patrol latest = sessions.get(sessions.size() - 1).patrol();
        ReachLine line = ReachCopy.lineOf(latest.reachLineId);
        TrackRule rule = patrols.ruleOf(latest, latest.startedAt()).trackRule();
        List<PatrolTrack> tracks = sessions.stream().map(Session::track).toList();
        long missing = tracks.stream()
                .mapToLong(track -> TrackEngine.analyse(track, line, rule).gapSeconds())
                .sum();
        return TrackEngine.analyse(PatrolTrack.merged(tracks), line, rule).withGapSeconds(missing);
    }

    private Evidence evidence(List<Session> sessions) {
        int missing = 0;
        boolean chained = true;
        List<Finding> findings = new ArrayList<>();
        for (Session session : sessions) {
            List<ChunkLink> chunks = TrackChunk.linksOf(session.patrol());
            missing += session.patrol().missing(chunks).size();
            chained &= JudgementService.isChained(chunks);
            if (session.decided() == null) {
                signals.findings(session.patrol()).stream()
                        .filter(finding -> findings.stream().noneMatch(known -> known.code() == finding.code()))
                        .forEach(findings::add);
            }
        }
        return new Evidence(missing, chained, findings);
    }
}
