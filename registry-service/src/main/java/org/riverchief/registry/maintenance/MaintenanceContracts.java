package org.riverchief.registry.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.reach.ReachService;

/** Keeps the contracts and what checks found. */
@ApplicationScoped
class MaintenanceContracts {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;
    private final ReachService reaches;
    private final RegistryDays days;
    private final Clock clock;

    MaintenanceContracts(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            DivisionService divisions,
            ReachService reaches,
            RegistryDays days,
            Clock clock) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
        this.reaches = reaches;
        this.days = days;
        this.clock = clock;
    }

    Page<MaintenanceContractView> list(ContractSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("c.divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("c.divisionCode", search.division)
                .and("c.bodyId = :body", "body", search.body)
                .and(":reach member of c.reachIds", "reach", search.reach)
                .and("c.validFrom <= :at and c.validTo > :at", "at", search.at)
                .and("c.validTo <= :ended", "ended", search.endedOn)
                .ascending(page, SortKey.text("c.divisionCode"), SortKey.id("c.id"));
        List<MaintenanceContractView> rows = MaintenanceContract.page(asked, page.limit + 1).stream()
                .map(MaintenanceContractView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    MaintenanceContractView get(UUID id) {
        return MaintenanceContractView.of(require(MaintenanceContract.findByIdOptional(id)));
    }

    Page<CheckView> checks(UUID id, PageRequest page) {
        require(MaintenanceContract.findByIdOptional(id));
        Conditions asked = new Conditions()
                .and("contractId = :contract", "contract", id)
                .descending(page, SortKey.day("checkedOn"), SortKey.id("id"));
        List<CheckView> rows = MaintenanceCheck.page(asked, page.limit + 1).stream()
                .map(CheckView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.checkedOn(), row.id()));
    }

    @Transactional
    MaintenanceContractView create(MakeContract order) {
        scope.require(order.divisionCode());
        return idempotency.once("maintenance-contract", order, MaintenanceContractView.class, () -> make(order));
    }

    @Transactional
    MaintenanceContractView end(UUID id, EndContract ending) {
        MaintenanceContract contract = require(MaintenanceContract.findAndLock(id));
        MaintenanceContractView before = MaintenanceContractView.of(contract);
        contract.end(ending);
        return record("maintenance-contract.end", before, contract);
    }

    @Transactional
    CheckView check(UUID id, RecordCheck found) {
        MaintenanceContract contract = require(MaintenanceContract.findByIdOptional(id));
        if (found.checkedOn().isAfter(days.today())) {
            throw MaintenanceProblems.checkInTheFuture(days.today());
        }
        UUID reachId = found.reachId();
        if (reachId != null && !contract.reachIds.contains(reachId)) {
            throw MaintenanceProblems.reachNotKept(reachId);
        }
        return idempotency.once("maintenance-check/" + id, found, CheckView.class, () -> record(contract, found));
    }

    private CheckView record(MaintenanceContract contract, RecordCheck found) {
        MaintenanceCheck check = MaintenanceCheck.record(
                contract.id, found, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.name());
        check.persist();
        CheckView view = CheckView.of(check);
        changes.record(new AuditChange(
                "maintenance-contract.check",
                "maintenance-contract",
                contract.id.toString(),
                contract.divisionCode,
                null,
                view,
                null));
        return view;
    }

    private MaintenanceContractView make(MakeContract order) {
        divisions.requireValid(order.divisionCode(), days.today());
        if (MaintenanceBody.findByIdOptional(order.bodyId()).isEmpty()) {
            throw MaintenanceProblems.unknownBody(order.bodyId());
        }
        order.reachIds().forEach(reachId -> requireWithin(order, reachId));
        MaintenanceContract contract = MaintenanceContract.make(Ids.next(), order);
        Constraints.guard(
                "uq_maintenance_contract_division_code_number",
                contract::persistAndFlush,
                () -> MaintenanceProblems.contractExists(order.number()));
        return record("maintenance-contract.make", null, contract);
    }

    private void requireWithin(MakeContract order, UUID reachId) {
        DivisionCode inCharge = DivisionCode.of(reaches.requireDivision(reachId, days.today()));
        if (!DivisionCode.of(order.divisionCode()).covers(inCharge)) {
            throw MaintenanceProblems.wrongReach(reachId);
        }
    }

    private MaintenanceContract require(Optional<MaintenanceContract> found) {
        MaintenanceContract contract = found.orElseThrow(DomainException::notFound);
        scope.require(contract.divisionCode);
        return contract;
    }

    private MaintenanceContractView record(
            String action, @Nullable MaintenanceContractView before, MaintenanceContract contract) {
        MaintenanceContractView view = MaintenanceContractView.of(contract);
        changes.record(new AuditChange(
                action, "maintenance-contract", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
