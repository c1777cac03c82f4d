package org.riverchief.assessment.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.assessment.score.ScoreService;

/** Decides who must be judged again, and does it. */
@ApplicationScoped
class RecomputationService {

    private final FactService facts;
    private final ScoreService scores;
    private final PeriodClock clock;

    RecomputationService(FactService facts, ScoreService scores, PeriodClock clock) {
        this.facts = facts;
        this.scores = scores;
        this.clock = clock;
    }

    /** Asks for whatever a fact may change, in the transaction that stores it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(@Observes Fact fact) {
        if (fact.kind().standing()) {
            askForStanding(fact);
            return;
        }
        for (Fact related : facts.about(fact.evidenceId())) {
            chiefsConcernedBy(related).forEach(chief -> ask(chief, periodsOf(related.occurredOn())));
        }
    }

    @Transactional
    List<Due> due(int limit) {
        return RecomputationRequest.findDue(clock.now(), limit);
    }

    @Transactional
    Optional<Instant> oldestDue() {
        return Optional.ofNullable(RecomputationRequest.findOldestDue(clock.now()));
    }

    /** Judges one chief's period; a provisional score is due again when it closes. */
    @Transactional
    void recompute(Due due) {
        RecomputationRequest.deleteDue(due, clock.now());
        scores.compute(due.chiefId(), due.period()).ifPresent(closing -> askOnce(due, closing));
    }

    @Transactional
    void postpone(Due due) {
        Instant now = clock.now();
        RecomputationRequest.findAllOf(due).stream()
                .filter(request -> !request.dueAt.isAfter(now))
                .forEach(request -> request.postpone(now));
    }

    /** Asks for everybody's score of each period that began since the last one opened; the first time, of the present one. */
    @Transactional
    void openPeriods() {
        for (PeriodKind kind : PeriodKind.values()) {
            Period present = kind.containing(clock.today());
            Period period = OpenedPeriod.findLast(kind).map(Period::next).orElse(present);
            for (; !period.from().isAfter(present.from()); period = period.next()) {
                OpenedPeriod.of(period).persist();
                ask(facts.chiefs(), period);
            }
        }
    }

    /** An appointment or a reach bears on the present and on every period in which something happened. */
    private void askForStanding(Fact fact) {
        UUID reachId = fact.reachId();
        Set<UUID> chiefs = fact.kind() == FactKind.APPOINTMENT_CHANGED
                ? facts.about(fact.evidenceId()).stream().map(Fact::chiefId).collect(Collectors.toSet())
                : Set.copyOf(facts.chiefsOf(reachId));
        for (UUID chief : chiefs) {
            Stream<LocalDate> days = Stream.concat(Stream.of(clock.today()), facts.daysOf(chief, reachId).stream());
            ask(
                    chief,
                    Stream.concat(days.flatMap(day -> periodsOf(day).stream()), scores.periodsOf(chief).stream())
                            .collect(Collectors.toSet()));
        }
    }

    /** A patrol concerns the chief whose duty it fulfils; anything else also those who answer for the reach. */
    private Set<UUID> chiefsConcernedBy(Fact fact) {
        Stream<UUID> named = Stream.ofNullable(fact.chiefId());
        Stream<UUID> responsible =
                fact.kind() == FactKind.PATROL_JUDGED ? Stream.empty() : facts.chiefsOf(fact.reachId()).stream();
        return Stream.concat(named, responsible).collect(Collectors.toSet());
    }

    private static Set<Period> periodsOf(LocalDate day) {
        return Arrays.stream(PeriodKind.values())
                .map(kind -> kind.containing(day))
                .collect(Collectors.toSet());
    }

    private void ask(UUID chief, Set<Period> periods) {
        periods.forEach(
                period -> RecomputationRequest.of(chief, period, clock.now()).persist());
    }

    private void ask(List<UUID> chiefs, Period period) {
        chiefs.forEach(chief -> ask(chief, Set.of(period)));
    }

    private static void askOnce(Due due, Instant at) {
        boolean asked = RecomputationRequest.findAllOf(due).stream().anyMatch(request -> request.dueAt.equals(at));
        if (!asked) {
            RecomputationRequest.of(due.chiefId(), due.period(), at).persist();
        }
    }
}
