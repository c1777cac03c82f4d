package org.riverchief.patrol.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.joint.ParticipationService;
import org.riverchief.patrol.patrolling.DutyPatrol;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.rule.EffectiveRule;
import org.riverchief.patrol.rule.RuleService;

/** Keeps the account of what is owed and what was given. */
@ApplicationScoped
public class TaskLedger {

    private final RuleService rules;
    private final ParticipationService participations;
    private final Owed owed;
    private final TaskConfig config;
    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final Outbox outbox;
    private final AuditTrail audit;

    TaskLedger(
            RuleService rules,
            ParticipationService participations,
            Owed owed,
            TaskConfig config,
            Clock clock,
            Caller caller,
            DataScope scope,
            Outbox outbox,
            AuditTrail audit) {
        this.rules = rules;
        this.participations = participations;
        this.owed = owed;
        this.config = config;
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Returns a task the caller may see.
     *
     * @throws DomainException {@code not-found}
     */
    public PatrolTask visible(UUID id) {
        return PatrolTask.<PatrolTask>findByIdOptional(id)
                .filter(task -> scope.permits(task.divisionCode))
                .orElseThrow(DomainException::notFound);
    }

    /**
     * Asks for nothing any more, with the office's reason.
     *
     * @throws DomainException {@code not-found} or {@code task-settled}
     */
    @Transactional
    public PatrolTask waive(UUID id, String reason) {
        PatrolTask task = PatrolTask.lock(id)
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        Map<String, Object> before = Map.of("state", task.state, "counted", task.counted);
        task.waive(reason, caller.name(), clock.instant());
        audit.record(new AuditChange(
                "task.waive",
                "task",
                id.toString(),
                task.divisionCode,
                before,
                Map.of("state", task.state, "reason", reason),
                null));
        return task;
    }

    /** Counts a task whose count is due; does nothing to any other. */
    @Transactional
    void recount(UUID id) {
        Instant now = clock.instant();
        PatrolTask.lock(id).filter(task -> task.recountIsDue(now)).ifPresent(task -> recount(task, now));
    }

    private void recount(PatrolTask task, Instant now) {
        EffectiveRule rule = rules.effective(DivisionCode.of(task.divisionCode), task.level, start(task.periodFrom));
        Map<DutyPatrol, Outcome> outcomes = outcomes(task, rule);
        TaskPatrol.replace(task.id, outcomes);
        AppointmentCopy appointment = AppointmentCopy.findById(task.appointmentId);
        int required =
                owed.patrols(task, appointment, ReachCopy.byId(task.reachId).orElseThrow());
        PatrolTask.Count count = new PatrolTask.Count(
                required,
                count(outcomes, Outcome.COUNTED),
                Math.toIntExact(outcomes.entrySet().stream()
                        .filter(entry -> entry.getValue() == Outcome.COUNTED)
                        .filter(entry -> entry.getKey().delegated())
                        .count()),
                count(outcomes, Outcome.PENDING));
        if (task.take(count, start(task.periodTo).plus(rule.lateLimit()), now)) {
            List<UUID> counted = outcomes.entrySet().stream()
                    .filter(entry -> entry.getValue() == Outcome.COUNTED)
                    .map(entry -> entry.getKey().id())
                    .toList();
            TaskEvent.of(task, counted, now).ifPresent(outbox::add);
        }
    }

    /** What counts can depend on everything since the year began, and on the interval before that. */
    private Map<DutyPatrol, Outcome> outcomes(PatrolTask task, EffectiveRule rule) {
        Duration before = rule.minimumInterval().orElse(Duration.ZERO);
        Instant from = start(task.periodFrom.withDayOfYear(1)).minus(before);
        List<DutyPatrol> patrols =
                new ArrayList<>(Patrol.dutyOf(task.chiefId, task.reachId, from, start(task.periodTo)));
        patrols.addAll(participations.dutyOf(task.chiefId, task.reachId, from, start(task.periodTo)));
        Tally.Terms terms = Tally.Terms.of(
                rule::counts, rule.minimumInterval(), rule.maximumDelegatedShare(), task.frequency.perYear());
        Map<DutyPatrol, Outcome> inPeriod = new LinkedHashMap<>();
        Tally.of(patrols, terms, config.zone()).forEach((patrol, outcome) -> {
            if (!patrol.startedAt().isBefore(start(task.periodFrom))) {
                inPeriod.put(patrol, outcome);
            }
        });
        return inPeriod;
    }

    /** Leaves a task that could not be counted alone for a while. */
    @Transactional
    void postpone(UUID id) {
        Instant until = clock.instant().plus(config.retryAfter());
        PatrolTask.lock(id).ifPresent(task -> task.postpone(until));
    }

    private Instant start(LocalDate day) {
        ZoneId zone = config.zone();
        return day.atStartOfDay(zone).toInstant();
    }

    private static int count(Map<DutyPatrol, Outcome> outcomes, Outcome outcome) {
        return Math.toIntExact(
                outcomes.values().stream().filter(outcome::equals).count());
    }
}
