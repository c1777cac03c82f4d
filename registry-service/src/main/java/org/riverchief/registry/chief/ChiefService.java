package org.riverchief.registry.chief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.phone.OfficePhones;

/** Keeps the persons. */
@ApplicationScoped
public class ChiefService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;
    private final OfficePhones phones;
    private final Event<ChiefChanged> changes;
    private final RegistryDays days;

    ChiefService(
            AuditTrail audit,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            DivisionService divisions,
            OfficePhones phones,
            Event<ChiefChanged> changes,
            RegistryDays days) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
        this.phones = phones;
        this.changes = changes;
        this.days = days;
    }

    Page<ChiefView> list(PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .ascending(page, SortKey.text("name"), SortKey.id("id"));
        List<ChiefView> rows =
                Chief.page(asked, page.limit + 1).stream().map(ChiefView::of).toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.name(), row.id()));
    }

    /** Returns a chief whose record is kept in the caller's scope, or the caller's own. */
    ChiefView get(UUID id) {
        ChiefView chief = find(id).orElseThrow(DomainException::notFound);
        if (!caller.chiefId().filter(id::equals).isPresent()) {
            scope.require(chief.divisionCode());
        }
        return chief;
    }

    @Transactional
    ChiefView create(RegisterChief facts) {
        scope.require(facts.divisionCode());
        return idempotency.once("chief", facts, ChiefView.class, () -> register(Ids.next(), facts));
    }

    /** Changes post and phone; where the chief is appointed is told again, so that copies follow. */
    @Transactional
    ChiefView change(UUID id, ChangeChief facts) {
        Chief chief = Chief.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(chief.divisionCode);
        return revise(chief, facts);
    }

    /** Changes a chief the caller may change. */
    ChiefView revise(Chief chief, ChangeChief facts) {
        phones.check(chief.divisionCode, facts.officePhone());
        ChiefView before = ChiefView.of(chief);
        chief.change(facts);
        chief.persistAndFlush();
        ChiefView view = ChiefView.of(chief);
        audit.record(new AuditChange(
                "chief.change", "chief", view.id().toString(), view.divisionCode(), before, view, null));
        changes.fire(new ChiefChanged(view));
        return view;
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterChief facts) {
        register(id, facts);
    }

    public Optional<ChiefView> find(UUID id) {
        return Chief.<Chief>findByIdOptional(id).map(ChiefView::of);
    }

    /**
     * Returns the chief.
     *
     * @throws DomainException {@code unknown-chief} when there is none
     */
    public ChiefView require(UUID id) {
        return find(id).orElseThrow(() -> ChiefProblems.unknownChief(id));
    }

    /** Returns those that exist, by id. */
    public Map<UUID, ChiefView> findAll(Collection<UUID> ids) {
        return Chief.findAll(ids).stream()
                .map(ChiefView::of)
                .collect(Collectors.toMap(ChiefView::id, Function.identity()));
    }

    ChiefView register(UUID id, RegisterChief facts) {
        divisions.requireValid(facts.divisionCode(), days.today());
        phones.check(facts.divisionCode(), facts.officePhone());
        Chief chief = Chief.register(id, facts);
        chief.persist();
        ChiefView view = ChiefView.of(chief);
        audit.record(new AuditChange("chief.register", "chief", id.toString(), view.divisionCode(), null, view, null));
        return view;
    }
}
