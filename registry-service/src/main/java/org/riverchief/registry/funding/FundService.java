package org.riverchief.registry.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.strategy.StrategyService;
import org.riverchief.registry.waterbody.WaterBodyService;

/** Keeps the ledger. */
@ApplicationScoped
class FundService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;
    private final WaterBodyService waterBodies;
    private final StrategyService strategies;
    private final RegistryDays days;
    private final Clock clock;

    FundService(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            DivisionService divisions,
            WaterBodyService waterBodies,
            StrategyService strategies,
            RegistryDays days,
            Clock clock) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
        this.waterBodies = waterBodies;
        this.strategies = strategies;
        this.days = days;
        this.clock = clock;
    }

    List<PurposeView> purposes() {
        return FundPurpose.findAllOrdered().stream().map(PurposeView::of).toList();
    }

    Page<FundView> list(FundSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("divisionCode", search.division)
                .and("waterBodyId = :water", "water", search.waterBody)
                .and("strategyId = :strategy", "strategy", search.strategy)
                .and("year = :year", "year", search.year)
                .and("source = :source", "source", search.source)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<FundView> rows = views(FundItem.page(asked, page.limit + 1));
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    FundView get(UUID id) {
        return view(require(FundItem.findByIdOptional(id)));
    }

    Page<EntryView> entries(UUID id, PageRequest page) {
        require(FundItem.findByIdOptional(id));
        Conditions asked = new Conditions()
                .and("fundItemId = :item", "item", id)
                .ascending(page, SortKey.day("bookedOn"), SortKey.id("id"));
        List<EntryView> rows = FundEntry.page(asked, page.limit + 1).stream()
                .map(EntryView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.bookedOn(), row.id()));
    }

    @Transactional
    FundView create(PlanFund order) {
        scope.require(order.divisionCode());
        return idempotency.once("fund-item", order, FundView.class, () -> plan(order));
    }

    @Transactional
    FundView book(UUID id, BookFund booking) {
        FundItem item = require(FundItem.findAndLock(id));
        return idempotency.once("fund-entry/" + id, booking, FundView.class, () -> book(item, booking));
    }

    private FundView plan(PlanFund order) {
        divisions.requireValid(order.divisionCode(), days.today());
        if (FundPurpose.findByIdOptional(order.purposeCode()).isEmpty()) {
            throw FundProblems.unknownPurpose(order.purposeCode());
        }
        if (order.waterBodyId() != null) {
            waterBodies.requireName(order.waterBodyId());
        }
        requireMeasure(order);
        FundItem item = FundItem.plan(Ids.next(), order);
        item.persist();
        FundView view = view(item);
        changes.record(
                new AuditChange("fund.plan", "fund-item", view.id().toString(), view.divisionCode(), null, view, null));
        return view;
    }

    private void requireMeasure(PlanFund order) {
        UUID strategyId = order.strategyId();
        String measureCode = order.measureCode();
        if (strategyId == null) {
            if (measureCode != null) {
                throw FundProblems.measureWithoutStrategy();
            }
            return;
        }
        strategies.requireVisible(strategyId);
        if (measureCode != null) {
            strategies.requireMeasure(strategyId, measureCode);
        }
    }

    private FundView book(FundItem item, BookFund booking) {
        if (booking.amountYuan().signum() == 0) {
            throw FundProblems.invalidAmount();
        }
        if (booking.bookedOn().isAfter(days.today())) {
            throw FundProblems.inTheFuture(days.today());
        }
        FundView before = view(item);
        BigDecimal booked = booking.kind() == EntryKind.ALLOCATED ? before.allocatedYuan() : before.spentYuan();
        if (booked.add(booking.amountYuan()).signum() < 0) {
            throw FundProblems.cancelsTooMuch();
        }
        FundEntry.book(item.id, booking, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.name())
                .persistAndFlush();
        FundView view = view(item);
        changes.record(new AuditChange(
                "fund.book", "fund-item", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }

    private FundItem require(Optional<FundItem> found) {
        FundItem item = found.orElseThrow(DomainException::notFound);
        scope.require(item.divisionCode);
        return item;
    }

    private static FundView view(FundItem item) {
        return views(List.of(item)).get(0);
    }

    private static List<FundView> views(List<FundItem> items) {
        Map<UUID, List<FundEntry>> entries = FundEntry.findAllOf(
                        items.stream().map(item -> item.id).toList())
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.fundItemId));
        return items.stream()
                .map(item -> FundView.of(item, entries.getOrDefault(item.id, List.of())))
                .toList();
    }
}
