package org.riverchief.patrol.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.patrolling.Decision;
import org.riverchief.patrol.patrolling.JudgementView;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolEvent;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.patrolling.PatrolProblems;
import org.riverchief.patrol.signal.SignalService;
import org.riverchief.patrol.track.Verdict;

/** Takes people's decisions on doubtful patrols. */
@ApplicationScoped
class ReviewService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final SignalService signals;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AuditTrail audit;

    ReviewService(
            Clock clock,
            Caller caller,
            DataScope scope,
            SignalService signals,
            Idempotency idempotency,
            Outbox outbox,
            AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.signals = signals;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Decides on a patrol; of two at once the patrol's lock lets one win. */
    @Transactional
    JudgementView decide(UUID patrolId, DecidePatrol request) {
        return idempotency.once(
                "patrols/" + patrolId + "/decision", request, JudgementView.class, () -> decideOnce(patrolId, request));
    }

    private JudgementView decideOnce(UUID patrolId, DecidePatrol request) {
        Patrol patrol = Patrol.lock(patrolId)
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        PatrolJudgement before = PatrolJudgement.of(patrolId, patrol.judgement).orElseThrow(PatrolProblems::notJudged);
        if (before.number != request.judgement()) {
            throw ReviewProblems.superseded(patrol);
        }
        if (before.verdict != Verdict.DOUBTFUL) {
            throw ReviewProblems.notDoubtful(before.verdict);
        }
        Decision decision = new Decision(caller.subject(), caller.name(), request.reason());
        PatrolJudgement decided =
                PatrolJudgement.decided(patrol, before, request.verdict().verdict(), decision, clock.instant());
        decided.persist();
        patrol.judged(decided);
        signals.carryOver(patrol);
        PatrolEvent.Judged event = PatrolEvent.Judged.of(patrol, decided);
        outbox.add(event);
        audit.record(new AuditChange(
                "patrol.decide",
                "patrol",
                patrolId.toString(),
                patrol.divisionCode,
                Map.of("judgement", before.number, "verdict", before.verdict),
                Map.of("judgement", decided.number, "verdict", decided.verdict, "reason", request.reason()),
                null));
        return JudgementView.of(decided);
    }
}
