package org.riverchief.registry.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.phone.OfficePhones;

/** Keeps the bodies that keep waters. */
@ApplicationScoped
class MaintenanceBodies {

    private final Changes changes;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final OfficePhones phones;
    private final RegistryDays days;

    MaintenanceBodies(
            Changes changes,
            Idempotency idempotency,
            DataScope scope,
            ReadScope readScope,
            DivisionService divisions,
            OfficePhones phones,
            RegistryDays days) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.scope = scope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.phones = phones;
        this.days = days;
    }

    Page<BodyView> list(@Nullable String division, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .below("divisionCode", division)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<BodyView> rows = MaintenanceBody.page(asked, page.limit + 1).stream()
                .map(BodyView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    BodyView get(UUID id) {
        MaintenanceBody body =
                MaintenanceBody.<MaintenanceBody>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(body.divisionCode);
        return BodyView.of(body);
    }

    @Transactional
    BodyView create(RegisterBody facts) {
        scope.require(facts.divisionCode());
        return idempotency.once("maintenance-body", facts, BodyView.class, () -> register(facts));
    }

    private BodyView register(RegisterBody facts) {
        divisions.requireValid(facts.divisionCode(), days.today());
        phones.check(facts.divisionCode(), facts.officePhone());
        MaintenanceBody body = MaintenanceBody.register(Ids.next(), facts);
        Constraints.guard(
                "uq_maintenance_body_division_code_name",
                body::persistAndFlush,
                () -> MaintenanceProblems.bodyExists(facts.name()));
        BodyView view = BodyView.of(body);
        changes.record(new AuditChange(
                "maintenance-body.register",
                "maintenance-body",
                view.id().toString(),
                view.divisionCode(),
                null,
                view,
                null));
        return view;
    }
}
