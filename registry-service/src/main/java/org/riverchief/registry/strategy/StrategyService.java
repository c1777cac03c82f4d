package org.riverchief.registry.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.strategy.DraftStrategy.StrategyText;

/** Keeps the strategies. */
@ApplicationScoped
public class StrategyService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final StrategyGround ground;
    private final RegistryDays days;
    private final Clock clock;

    StrategyService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            StrategyGround ground,
            RegistryDays days,
            Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.ground = ground;
        this.days = days;
        this.clock = clock;
    }

    List<HeadView> heads() {
        return StrategyHead.findAllOrdered().stream().map(HeadView::of).toList();
    }

    Page<StrategySummary> list(StrategySearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("s.divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("s.divisionCode", search.division)
                .and("s.waterBodyId = :water", "water", search.waterBody)
                .and("s.reachId = :reach", "reach", search.reach)
                .and(
                        "exists (from StrategyEdition e where e.strategyId = s.id and e.state = :state and e.number ="
                                + " (select max(o.number) from StrategyEdition o where o.strategyId = s.id))",
                        "state",
                        search.state)
                .ascending(page, SortKey.text("s.divisionCode"), SortKey.id("s.id"));
        List<StrategySummary> rows = summaries(Strategy.page(asked, page.limit + 1));
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    /** Returns the latest edition, or the one asked for. */
    StrategyView get(UUID id, @Nullable Integer number) {
        Strategy strategy = require(Strategy.findByIdOptional(id));
        return StrategyEdition.findAll(id).stream()
                .filter(edition -> number == null || edition.number == number)
                .findFirst()
                .map(edition -> view(strategy, edition))
                .orElseThrow(DomainException::notFound);
    }

    List<StrategySummary> editions(UUID id) {
        Strategy strategy = require(Strategy.findByIdOptional(id));
        return StrategyEdition.findAll(id).stream()
                .map(edition -> StrategySummary.of(strategy, edition))
                .toList();
    }

    @Transactional
    StrategyView create(DraftStrategy draft) {
        scope.require(draft.divisionCode());
        return idempotency.once("strategy", draft, StrategyView.class, () -> begin(draft));
    }

    @Transactional
    StrategyView rewrite(UUID id, StrategyText text) {
        return change(id, "strategy.rewrite", (strategy, edition) -> {
            ground.requireDepartments(strategy, text.content());
            edition.rewrite(text, ground.chiefLevel(strategy));
        });
    }

    @Transactional
    StrategyView submit(UUID id) {
        return change(id, "strategy.submit", (strategy, edition) -> {
            edition.require(StrategyState.DRAFT);
            List<Breach> breaches = ground.breaches(strategy, edition);
            if (!breaches.isEmpty()) {
                throw StrategyProblems.breaches(breaches);
            }
            edition.submit(now());
        });
    }

    /** Approves; by law of the province a matter of the county's chiefs or higher ones (广东省河湖长制条例, 2025). */
    @Transactional
    StrategyView approve(UUID id) {
        return change(id, "strategy.approve", (strategy, edition) -> {
            if (caller.division().level().compareTo(DivisionLevel.COUNTY) > 0) {
                throw StrategyProblems.approverTooLow();
            }
            edition.approve(caller.name(), now());
        });
    }

    @Transactional
    StrategyView giveBack(UUID id, String reason) {
        return change(id, "strategy.give-back", (strategy, edition) -> edition.giveBack(reason));
    }

    @Transactional
    StrategyView commence(UUID id, @Nullable LocalDate asked) {
        LocalDate day = days.orToday(asked);
        if (day.isAfter(days.today())) {
            throw StrategyProblems.inTheFuture(days.today());
        }
        return change(id, "strategy.commence", (strategy, edition) -> {
            edition.require(StrategyState.APPROVED);
            StrategyEdition.findInForce(id).ifPresent(former -> {
                former.giveWayOn(day);
                // The former must be out of force before this one is in, or two are for a moment.
                StrategyEdition.flush();
            });
            StrategyMeasure.endCurrent(id);
            edition.commence(day);
            edition.content
                    .measures()
                    .forEach(measure -> StrategyMeasure.of(edition, measure).persist());
        });
    }

    @Transactional
    StrategyView revise(UUID id, String reason) {
        Strategy strategy = require(Strategy.findAndLock(id));
        StrategyEdition latest = StrategyEdition.findLatest(id).orElseThrow(DomainException::notFound);
        latest.require(StrategyState.IN_FORCE);
        StrategyEdition draft = latest.revise(latest.number + 1, reason, now());
        draft.persist();
        return publish("strategy.revise", null, strategy, draft);
    }

    /**
     * Returns a measure in force, with the division whose strategy it is of.
     *
     * @throws DomainException {@code not-found} when the strategy is not in the caller's scope or has no such measure
     */
    public CurrentMeasure requireMeasure(UUID id, String code) {
        Strategy strategy = require(Strategy.findByIdOptional(id));
        return StrategyMeasure.findCurrent(id, code)
                .map(measure -> new CurrentMeasure(strategy.divisionCode, strategy.waterBodyId, measure))
                .orElseThrow(DomainException::notFound);
    }

    /** Lets pass a strategy in the caller's scope. */
    public void requireVisible(UUID id) {
        require(Strategy.findByIdOptional(id));
    }

    /** A measure of an edition in force and where it belongs. */
    public record CurrentMeasure(String divisionCode, UUID waterBodyId, StrategyMeasure measure) {}

    /** What is done to the latest edition. */
    @FunctionalInterface
    private interface Step {
        void take(Strategy strategy, StrategyEdition edition);
    }

    private StrategyView change(UUID id, String action, Step step) {
        Strategy strategy = require(Strategy.findAndLock(id));
        StrategyEdition edition = StrategyEdition.findLatest(id).orElseThrow(DomainException::notFound);
        StrategyView before = StrategyView.of(strategy, edition, List.of());
        step.take(strategy, edition);
        return publish(action, before, strategy, edition);
    }

    private StrategyView begin(DraftStrategy draft) {
        ground.requireSubject(draft);
        Strategy strategy = Strategy.begin(Ids.next(), draft);
        ground.requireDepartments(strategy, draft.text().content());
        Constraints.guard("uq_strategy_subject", strategy::persistAndFlush, StrategyProblems::exists);
        StrategyEdition edition =
                StrategyEdition.draft(strategy.id, 1, draft.text(), ground.chiefLevel(strategy), now());
        edition.persist();
        return publish("strategy.begin", null, strategy, edition);
    }

    private StrategyView publish(
            String action, @Nullable StrategyView before, Strategy strategy, StrategyEdition edition) {
        // The version in the view is the one the database has after this change.
        StrategyEdition.flush();
        StrategyView view = view(strategy, edition);
        outbox.add(StrategyChanged.of(strategy, edition));
        audit.record(
                new AuditChange(action, "strategy", strategy.id.toString(), strategy.divisionCode, before, view, null));
        return view;
    }

    private StrategyView view(Strategy strategy, StrategyEdition edition) {
        boolean open = edition.state == StrategyState.DRAFT;
        return StrategyView.of(strategy, edition, open ? ground.breaches(strategy, edition) : List.of());
    }

    private static List<StrategySummary> summaries(List<Strategy> strategies) {
        Map<UUID, StrategyEdition> latest =
                StrategyEdition.findLatestOf(
                                strategies.stream().map(strategy -> strategy.id).toList())
                        .stream()
                        .collect(Collectors.toMap(edition -> edition.strategyId, Function.identity()));
        return strategies.stream()
                .map(strategy -> StrategySummary.of(strategy, Objects.requireNonNull(latest.get(strategy.id))))
                .toList();
    }

    private Strategy require(Optional<Strategy> found) {
        Strategy strategy = found.orElseThrow(DomainException::notFound);
        scope.require(strategy.divisionCode);
        return strategy;
    }

    /** Whole microseconds, as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
