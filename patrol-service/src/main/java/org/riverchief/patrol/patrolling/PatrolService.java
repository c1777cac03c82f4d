package org.riverchief.patrol.patrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.delegation.DelegatedPatrol;
import org.riverchief.patrol.delegation.DelegationService;
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
    private final DelegationService delegation;
    private final Event<DelegatedPatrol> delegated;
    private final Outbox outbox;
    private final AuditTrail audit;

    PatrolService(
            Clock clock,
            Caller caller,
            DataScope scope,
            RuleService rules,
            DelegationService delegation,
            Event<DelegatedPatrol> delegated,
            Outbox outbox,
            AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.rules = rules;
        this.delegation = delegation;
        this.delegated = delegated;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A start and whether this call made it. */
    record Start(StartedPatrolView view, boolean made) {}

    @Transactional
    Start start(StartPatrol request) {
        UUID own = chief();
        UUID duty = request.onBehalfOf() == null ? own : request.onBehalfOf();
        Patrol.lockId(request.id());
        Optional<Patrol> known = Patrol.findByIdOptional(request.id());
        if (known.isPresent()) {
            Patrol.Walker walker = new Patrol.Walker(own, duty, null, caller.subject());
            return new Start(firstAnswer(known.get(), walker, request), false);
        }
        ReachCopy reach = ReachCopy.byId(request.reachId())
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        // As precise as the database keeps it, so that the first answer can be given again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Patrol patrol = Patrol.start(request, reach, walker(own, duty, request, now), now);
        EffectiveRule rule = ruleOf(patrol, now);
        requirePast(patrol.startedAt(), rule, now);
        patrol.expectCompletionBy(now.plus(rule.abandonedAfter()));
        patrol.persist();
        StartedPatrolView view = StartedPatrolView.of(patrol);
        outbox.add(PatrolEvent.Started.of(patrol));
        audit.record(new AuditChange(
                "patrol.start", "patrol", patrol.id.toString(), patrol.divisionCode, null, view, onBehalfOf(patrol)));
        return new Start(view, true);
    }

    private Patrol.Walker walker(UUID own, UUID duty, StartPatrol request, Instant now) {
        Instant at = request.startedAt().toInstant();
        UUID mandate = own.equals(duty)
                ? null
                : delegation.mandateFor(duty, own, request.reachId(), at.isAfter(now) ? now : at);
        return new Patrol.Walker(own, duty, mandate, caller.subject());
    }

    private static @Nullable String onBehalfOf(Patrol patrol) {
        return patrol.isDelegated() ? patrol.chiefId.toString() : null;
    }

    private static StartedPatrolView firstAnswer(Patrol patrol, Patrol.Walker walker, StartPatrol request) {
        if (!patrol.wasStartedBy(walker, request)) {
            throw PatrolProblems.idReused();
        }
        return StartedPatrolView.of(patrol);
    }

    @Transactional
    PatrolView complete(UUID id, CompletePatrol request) {
        Patrol patrol = lockOwn(id);
        if (patrol.completionReceivedAt != null && !patrol.isAbandoned()) {
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
        announceDelegated(patrol, rule);
        audit.record(new AuditChange(
                "patrol.complete", "patrol", id.toString(), patrol.divisionCode, null, request, onBehalfOf(patrol)));
        return PatrolView.of(patrol);
    }

    private void announceDelegated(Patrol patrol, EffectiveRule rule) {
        if (!patrol.isDelegated()) {
            return;
        }
        OffsetDateTime finished = patrol.statedFinish();
        OffsetDateTime reportDue = finished.truncatedTo(ChronoUnit.DAYS).plusDays(1L + rule.delegateReportDays());
        delegated.fire(new DelegatedPatrol(
                patrol.id,
                patrol.chiefId,
                patrol.patrollerId,
                patrol.divisionCode,
                finished.toInstant(),
                reportDue.toInstant()));
    }

    List<UUID> abandonmentDue(int limit) {
        return Patrol.abandonmentDue(clock.instant(), limit);
    }

    /** Closes a patrol nobody completed in time, so that it is judged on what came; does nothing to any other. */
    @Transactional
    void abandon(UUID id) {
        Instant now = clock.instant();
        Patrol.lock(id).filter(patrol -> patrol.abandonmentIsDue(now)).ifPresent(patrol -> {
            Instant lastFix = TrackChunk.fixesOf(patrol).stream()
                    .flatMap(chunk -> Arrays.stream(chunk.atMillis()).mapToObj(Instant::ofEpochMilli))
                    .filter(patrol.startedAt()::isBefore)
                    .max(Comparator.naturalOrder())
                    .orElse(patrol.startedAt());
            patrol.abandon(lastFix, now);
            announceDelegated(patrol, ruleOf(patrol, patrol.startedAt()));
            audit.record(new AuditChange(
                    "patrol.abandon",
                    "patrol",
                    id.toString(),
                    patrol.divisionCode,
                    Map.of("state", PatrolState.STARTED),
                    Map.of("state", patrol.state, "finishedAt", patrol.statedFinish()),
                    null));
        });
    }

    PatrolView get(UUID id) {
        return PatrolView.of(visible(id));
    }

    /**
     * Returns a patrol the caller made, locked until the transaction ends. Who made it depends on the person alone:
     * chunks of a chief who was moved to another division, or whose mandate has ended, are still taken.
     *
     * @throws DomainException {@code not-found} when it does not exist or is another's
     */
    public Patrol lockOwn(UUID id) {
        UUID own = chief();
        return Patrol.lock(id).filter(patrol -> patrol.patrollerId.equals(own)).orElseThrow(DomainException::notFound);
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
