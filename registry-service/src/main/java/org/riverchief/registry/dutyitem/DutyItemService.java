package org.riverchief.registry.dutyitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.role.RoleService;

/** Keeps the catalogue of duties. */
@ApplicationScoped
public class DutyItemService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final RoleService roles;
    private final RegistryDays days;

    DutyItemService(AuditTrail audit, Idempotency idempotency, Caller caller, RoleService roles, RegistryDays days) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.roles = roles;
        this.days = days;
    }

    Page<DutyItemView> list(DutyItemSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and(DutyItem.ON, "day", days.orToday(search.at))
                .and("role = :role", "role", search.role)
                .and("level = :level", "level", search.level)
                .ascending(
                        page,
                        SortKey.text("role"),
                        new SortKey("level", DivisionLevel::valueOf),
                        new SortKey("position", Integer::valueOf),
                        SortKey.id("id"));
        List<DutyItemView> rows = DutyItem.page(asked, page.limit + 1).stream()
                .map(DutyItemView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.role(), row.level(), row.position(), row.id()));
    }

    DutyItemView get(UUID id) {
        return DutyItem.<DutyItem>findByIdOptional(id).map(DutyItemView::of).orElseThrow(DomainException::notFound);
    }

    /** Returns what a chief of the role and level has to do, in order. */
    public List<DutyItemView> of(String role, DivisionLevel level, LocalDate day) {
        return DutyItem.findOn(role, level, day).stream().map(DutyItemView::of).toList();
    }

    @Transactional
    DutyItemView create(AddDutyItem facts) {
        return idempotency.once("duty-item", facts, DutyItemView.class, () -> {
            roles.require(facts.role());
            DutyItem item = DutyItem.add(Ids.next(), facts);
            Constraints.guard(
                    "ex_duty_item_one_per_position",
                    item::persistAndFlush,
                    () -> DutyItemProblems.positionTaken(facts.position()));
            return record("duty-item.add", null, item);
        });
    }

    @Transactional
    DutyItemView end(UUID id, LocalDate day) {
        DutyItem item = DutyItem.findAndLock(id).orElseThrow(DomainException::notFound);
        DutyItemView before = DutyItemView.of(item);
        item.endOn(day);
        return record("duty-item.end", before, item);
    }

    private DutyItemView record(String action, @Nullable DutyItemView before, DutyItem item) {
        DutyItemView view = DutyItemView.of(item);
        audit.record(new AuditChange(
                action, "duty-item", item.id.toString(), caller.division().value(), before, view, null));
        return view;
    }
}
