package org.riverchief.registry.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import org.riverchief.registry.Succession;
import org.riverchief.registry.chief.ChiefService;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.division.DivisionService;

/** Keeps which department stands beside which chief. */
@ApplicationScoped
public class ContactService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;
    private final DepartmentService departments;
    private final ChiefService chiefs;
    private final ContactQueries queries;
    private final RegistryDays days;

    ContactService(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            DivisionService divisions,
            DepartmentService departments,
            ChiefService chiefs,
            ContactQueries queries,
            RegistryDays days) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
        this.departments = departments;
        this.chiefs = chiefs;
        this.queries = queries;
        this.days = days;
    }

    Page<ContactView> list(@Nullable UUID chief, @Nullable LocalDate at, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and(ContactDepartment.ON, "day", days.orToday(at))
                .and("chiefId = :chief", "chief", chief)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<ContactView> rows = ContactDepartment.page(asked, page.limit + 1).stream()
                .map(ContactView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    ContactView get(UUID id) {
        ContactDepartment contact =
                ContactDepartment.<ContactDepartment>findByIdOptional(id).orElseThrow(DomainException::notFound);
        scope.require(contact.divisionCode);
        return ContactView.of(contact);
    }

    /** Returns the chief's contact department on the day, whoever asks. */
    public Optional<ContactView> of(UUID chiefId, LocalDate day) {
        return ContactDepartment.findOn(chiefId, day).map(ContactView::of);
    }

    Page<ContactGap> gaps(@Nullable String division, @Nullable LocalDate at, PageRequest page) {
        String code = division == null ? caller.division().value() : division;
        scope.require(code);
        LocalDate day = days.orToday(at);
        String after = page.cursor(1).map(values -> values.get(0)).orElse("");
        List<ContactGap> rows =
                queries.gaps(DivisionCode.of(code).prefix(), day, days.lastInstantOf(day), after, page.limit + 1);
        return Page.of(rows, page.limit, row -> Cursor.encode(row.chiefId()));
    }

    @Transactional
    ContactView create(NameContact order) {
        scope.require(order.divisionCode());
        scope.require(chiefs.require(order.chiefId()).divisionCode());
        return idempotency.once("contact", order, ContactView.class, () -> name(Ids.next(), order));
    }

    /** Names without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, NameContact order) {
        name(id, order);
    }

    @Transactional
    ContactView end(UUID id, LocalDate day) {
        ContactDepartment contact = ContactDepartment.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(contact.divisionCode);
        ContactView before = ContactView.of(contact);
        contact.endOn(day);
        return publish("contact.end", before, contact);
    }

    private ContactView name(UUID id, NameContact order) {
        divisions.requireValidAndLock(order.divisionCode(), order.validFrom());
        chiefs.require(order.chiefId());
        departments.require(order.divisionCode(), List.of(order.departmentCode()), order.validFrom());
        Succession.end(
                ContactDepartment.findLatestSince(order.chiefId(), order.validFrom()),
                order.validFrom(),
                ContactView::of,
                (before, former) -> publish("contact.end", before, former));
        ContactDepartment contact = ContactDepartment.name(id, order);
        // Offices of two divisions may name one for the same chief at the same moment.
        Constraints.guard(
                "ex_contact_department_one_per_chief",
                contact::persistAndFlush,
                () -> ContactProblems.contactExists(order.departmentCode(), order.validFrom()));
        return publish("contact.name", null, contact);
    }

    private ContactView publish(String action, @Nullable ContactView before, ContactDepartment contact) {
        ContactView view = ContactView.of(contact);
        changes.publish(
                ContactChanged.of(view),
                new AuditChange(action, "contact", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
