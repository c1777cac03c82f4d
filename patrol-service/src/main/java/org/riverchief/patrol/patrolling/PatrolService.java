package org.riverchief.patrol.patrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.rule.EffectiveRule;
import org.riverchief.patrol.rule.RuleService;

/** Starts and completes patrols and says who may see which. */
@ApplicationScoped
public class PatrolService {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final RuleService rules;
    private final Outbox outbox;
    private final AuditTrail audit;

    PatrolService(Clock clock, Caller caller, DataScope scope, RuleService rules, Outbox outbox, AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A start and whether this call made it. */
    record Start(StartedPatrolView view, boolean made) {}

    @Transactional
    Start start(StartPatrol request) {
        UUID chief = chief();
        Patrol.lockId(request.id());
        Optional<Patrol> known = Patrol.findByIdOptional(request.id());
        if (known.isPresent()) {
            return new Start(firstAnswer(known.get(), chief, request), false);
        }
        ReachCopy reach = ReachCopy.byId(request.reachId())
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        // As precise as the database keeps it, so that the first answer can be given again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Patrol patrol = Patrol.start(request, reach, chief, caller.subject(), now);
        requirePast(patrol.startedAt(), ruleOf(patrol, now), now);
        patrol.persist();
        StartedPatrolView view = StartedPatrolView.of(patrol);
        outbox.add(PatrolEvent.Started.of(patrol));
        audit.record(
                new AuditChange("patrol.start", "patrol", patrol.id.toString(), patrol.divisionCode, null, view, null));
        return new Start(view, true);
    }

    private static StartedPatrolView firstAnswer(Patrol patrol, UUID chief, StartPatrol request) {
        if (!patrol.wasStartedBy(chief, request)) {
            throw PatrolProblems.idReused();
        }
        return StartedPatrolView.of(patrol);
    }

    @Transactional
    PatrolView complete(UUID id, CompletePatrol request) {
        Patrol patrol = lockOwn(id);
        if (patrol.completionReceivedAt != null) {
            if (!patrol.wasCompletedBy(request)) {
                throw PatrolProblems.completionDiffers();
            }
            return PatrolView.of(patrol);
        }
        Instant now = clock.instant();
        EffectiveRule rule = ruleOf(patrol, patrol.startedAt());
        requirePast(request.finishedAt().toInstant(), rule, now);
        List<ChunkLink> chunks = TrackChunk.linksOf(patrol);
        patrol.complete(request, chunks, now);
        List<Integer> missing = patrol.missing(chunks);
        patrol.planJudgement(missing, now, rule.lateLimit(), Duration.ZERO);
        outbox.add(PatrolEvent.Completed.of(patrol, request, missing.size()));
        audit.record(
                new AuditChange("patrol.complete", "patrol", id.toString(), patrol.divisionCode, null, request, null));
        return PatrolView.of(patrol);
    }

    PatrolView get(UUID id) {
        return PatrolView.of(visible(id));
    }

    /**
     * Returns a patrol of the caller's own, locked until the transaction ends. Whose patrol it is depends on the chief
     * alone: chunks of a chief who was moved to another division are still taken.
     *
     * @throws DomainException {@code not-found} when it does not exist or is another's
     */
    public Patrol lockOwn(UUID id) {
        UUID chief = chief();
        return Patrol.lock(id).filter(patrol -> patrol.chiefId.equals(chief)).orElseThrow(DomainException::notFound);
    }

    /**
     * Returns a patrol the caller may see.
     *
     * @throws DomainException {@code not-found} when it does not exist or lies outside the caller's scope
     */
    public Patrol visible(UUID id) {
        return Patrol.<Patrol>findByIdOptional(id)
                .filter(patrol -> scope.permits(patrol.divisionCode))
                .orElseThrow(DomainException::notFound);
    }

    /** Returns the rule that applies to a patrol at an instant. */
    public EffectiveRule ruleOf(Patrol patrol, Instant at) {
        return rules.effective(DivisionCode.of(patrol.divisionCode), patrol.level, at);
    }

    /**
     * Lets pass what has happened, allowing for the tolerated skew of the device's clock.
     *
     * @throws DomainException {@code instant-in-future} or {@code instant-implausible}
     */
    public static void requirePast(Instant at, EffectiveRule rule, Instant now) {
        if (at.isAfter(now.plus(rule.clockSkewTolerance()))) {
            throw PatrolProblems.inFuture(now);
        }
        if (at.isBefore(EARLIEST)) {
            throw PatrolProblems.implausible();
        }
    }

    private UUID chief() {
        return caller.chiefId().orElseThrow(PatrolProblems::noChief);
    }
}
