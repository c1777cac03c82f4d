package org.riverchief.registry.strategyprogress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.Changes;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.strategy.StrategyService;
import org.riverchief.registry.strategy.StrategyService.CurrentMeasure;

/** Takes in how far measures have come. */
@ApplicationScoped
class ProgressService {

    private final StrategyService strategies;
    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final RegistryDays days;
    private final Clock clock;

    ProgressService(
            StrategyService strategies,
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            RegistryDays days,
            Clock clock) {
        this.strategies = strategies;
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.days = days;
        this.clock = clock;
    }

    Page<ProgressView> list(UUID strategyId, PageRequest page) {
        strategies.requireVisible(strategyId);
        Conditions asked = new Conditions()
                .and("strategyId = :strategy", "strategy", strategyId)
                .descending(page, SortKey.day("asOf"), SortKey.id("id"));
        List<ProgressView> rows = StrategyProgress.page(asked, page.limit + 1).stream()
                .map(ProgressView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.asOf(), row.id()));
    }

    @Transactional
    ProgressView create(UUID strategyId, RecordProgress entry) {
        CurrentMeasure current = strategies.requireMeasure(strategyId, entry.measureCode());
        requireLead(current.measure().leadDepartmentCode);
        if (entry.asOf().isAfter(days.today())) {
            throw ProgressProblems.inTheFuture(days.today());
        }
        return idempotency.once(
                "strategy-progress/" + strategyId, entry, ProgressView.class, () -> record(current, entry));
    }

    /** An office reports on any measure, a department on those it leads. */
    private void requireLead(String lead) {
        boolean own = caller.departmentCode().filter(lead::equals).isPresent();
        if (!own && !caller.has(Roles.OFFICE)) {
            throw ProgressProblems.notTheLead(lead);
        }
    }

    private ProgressView record(CurrentMeasure current, RecordProgress entry) {
        StrategyProgress progress = StrategyProgress.record(
                current.measure().strategyId, entry, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.name());
        progress.persist();
        ProgressView view = ProgressView.of(progress);
        changes.publish(
                StrategyProgressed.of(current, view),
                new AuditChange(
                        "strategy.progress",
                        "strategy",
                        progress.strategyId.toString(),
                        current.divisionCode(),
                        null,
                        view,
                        null));
        return view;
    }
}
