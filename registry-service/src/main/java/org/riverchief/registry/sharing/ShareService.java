package org.riverchief.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.division.DivisionService;

/** Keeps the catalogue of shared data, its contracts, deliveries and readings. */
@ApplicationScoped
class ShareService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final DepartmentService departments;
    private final RegistryDays days;
    private final Clock clock;

    ShareService(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            ReadScope readScope,
            DivisionService divisions,
            DepartmentService departments,
            RegistryDays days,
            Clock clock) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.departments = departments;
        this.days = days;
        this.clock = clock;
    }

    Page<ShareItemView> list(@Nullable String provider, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .and("providerDepartmentCode = :provider", "provider", provider)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<ShareItemView> rows = ShareItem.page(asked, page.limit + 1).stream()
                .map(ShareItemView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    ShareItemView get(UUID id) {
        return ShareItemView.of(readable(id));
    }

    @Transactional
    ShareItemView create(RegisterItem facts) {
        scope.require(facts.divisionCode());
        return idempotency.once("share-item", facts, ShareItemView.class, () -> register(facts));
    }

    @Transactional
    ShareItemView retire(UUID id) {
        ShareItem item = own(ShareItem.findAndLock(id));
        ShareItemView before = ShareItemView.of(item);
        item.retire(days.today());
        ShareItemView view = ShareItemView.of(item);
        record("share-item.retire", item, before, view);
        return view;
    }

    List<ShareContractView> contracts(UUID id) {
        ShareItem item = own(ShareItem.findByIdOptional(id));
        return ShareContract.findAllOf(item.id).stream()
                .map(ShareContractView::of)
                .toList();
    }

    @Transactional
    ShareContractView grant(UUID id, GrantContract order) {
        ShareItem item = own(ShareItem.findAndLock(id));
        item.requireOffered();
        departments.require(item.divisionCode, List.of(order.consumerDepartmentCode()), order.validFrom());
        return idempotency.once("share-contract/" + id, order, ShareContractView.class, () -> {
            ShareContract contract = ShareContract.grant(id, order, caller.name());
            Constraints.guard(
                    "ex_share_contract_one_at_a_time", contract::persistAndFlush, ShareProblems::contractExists);
            ShareContractView view = ShareContractView.of(contract);
            record("share-contract.grant", item, null, view);
            return view;
        });
    }

    @Transactional
    DeliveryView deliver(UUID id, RecordDelivery delivery) {
        ShareItem item = readable(id);
        requireProvider(item);
        item.requireOffered();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = Objects.requireNonNullElse(delivery.deliveredAt(), now).truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now)) {
            throw ShareProblems.inTheFuture(now);
        }
        return idempotency.once("share-delivery/" + id, delivery, DeliveryView.class, () -> {
            ShareDelivery row = ShareDelivery.record(id, delivery, at, caller.name());
            row.persist();
            DeliveryView view = DeliveryView.of(row);
            record("share-item.deliver", item, null, view);
            return view;
        });
    }

    /** Tells a department with a contract where the latest delivery is, and notes that it asked. */
    @Transactional
    DeliveryView read(UUID id) {
        ShareItem item = readable(id);
        ShareContract contract = caller.departmentCode()
                .flatMap(department -> ShareContract.findInForce(item.id, department, days.today()))
                .orElseThrow(ShareProblems::noContract);
        ShareDelivery latest = ShareDelivery.findLatest(id).orElseThrow(ShareProblems::nothingDelivered);
        ShareAccess.of(contract, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject(), caller.address())
                .persist();
        return DeliveryView.of(latest);
    }

    Page<AccessView> accesses(UUID id, PageRequest page) {
        ShareItem item = own(ShareItem.findByIdOptional(id));
        Conditions asked = new Conditions()
                .and("shareItemId = :item", "item", item.id)
                .descending(page, SortKey.instant("accessedAt"), SortKey.id("id"));
        List<AccessView> rows = ShareAccess.page(asked, page.limit + 1).stream()
                .map(AccessView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.accessedAt(), row.id()));
    }

    private ShareItemView register(RegisterItem facts) {
        divisions.requireValid(facts.divisionCode(), days.today());
        departments.require(facts.divisionCode(), List.of(facts.providerDepartmentCode()), days.today());
        ShareItem item = ShareItem.register(Ids.next(), facts);
        Constraints.guard(
                "uq_share_item_division_code_code",
                item::persistAndFlush,
                () -> ShareProblems.itemExists(facts.code()));
        ShareItemView view = ShareItemView.of(item);
        record("share-item.register", item, null, view);
        return view;
    }

    private void requireProvider(ShareItem item) {
        boolean provider = caller.departmentCode()
                .filter(item.providerDepartmentCode::equals)
                .isPresent();
        if (!provider && !caller.has(Roles.OFFICE)) {
            throw ShareProblems.notTheProvider(item.providerDepartmentCode);
        }
    }

    private ShareItem readable(UUID id) {
        ShareItem item = ShareItem.<ShareItem>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(item.divisionCode);
        return item;
    }

    private ShareItem own(Optional<ShareItem> found) {
        ShareItem item = found.orElseThrow(DomainException::notFound);
        scope.require(item.divisionCode);
        return item;
    }

    private void record(String action, ShareItem item, @Nullable Object before, Object after) {
        changes.record(
                new AuditChange(action, "share-item", item.id.toString(), item.divisionCode, before, after, null));
    }
}
