package org.riverchief.registry.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Succession;
import org.riverchief.registry.division.DivisionService;

/** Keeps the departments. */
@ApplicationScoped
public class DepartmentService {

    private final Changes changes;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final RegistryDays days;

    DepartmentService(
            Changes changes,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            RegistryDays days) {
        this.changes = changes;
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.days = days;
    }

    Page<DepartmentView> list(DepartmentSearch search, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .and("divisionCode = :division", "division", search.division)
                .and("code = :code", "code", search.code)
                .and(Department.NAMED, "name", search.name)
                .ascending(page, SortKey.text("divisionCode"), SortKey.text("code"), SortKey.id("id"));
        List<DepartmentView> rows = Department.page(asked, days.orToday(search.at), page.limit + 1).stream()
                .map(DepartmentView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.code(), row.id()));
    }

    DepartmentView get(UUID id) {
        Department department = find(id);
        readScope.require(department.divisionCode);
        return DepartmentView.of(department);
    }

    @Transactional
    DepartmentView create(RegisterDepartment facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("department", facts, DepartmentView.class, () -> register(Ids.next(), facts));
    }

    /** Renames from a day on; returns the department under its new name, which has a new id. */
    @Transactional
    DepartmentView rename(UUID id, RenameDepartment order) {
        Department department = find(id);
        dataScope.require(department.divisionCode);
        return idempotency.once("department-name", order, DepartmentView.class, () -> {
            RegisterDepartment facts = new RegisterDepartment(
                    department.code, order.name(), department.divisionCode, order.validFrom(), department.validTo);
            return register(Ids.next(), facts);
        });
    }

    @Transactional
    DepartmentNames addAlias(UUID id, AddAlias facts) {
        Department department = find(id);
        dataScope.require(department.divisionCode);
        DepartmentAlias alias = DepartmentAlias.add(Ids.next(), department, facts);
        Constraints.guard(
                "uq_department_alias_name", alias::persistAndFlush, () -> DepartmentProblems.aliasExists(facts.name()));
        audit.record(new AuditChange(
                "department.alias", "department", id.toString(), department.divisionCode, null, facts, null));
        return namesOf(department);
    }

    DepartmentNames names(UUID id) {
        Department department = find(id);
        readScope.require(department.divisionCode);
        return namesOf(department);
    }

    private static DepartmentNames namesOf(Department department) {
        return DepartmentNames.of(
                department,
                Department.history(department.divisionCode, department.code),
                DepartmentAlias.of(department.divisionCode, department.code));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterDepartment facts) {
        register(id, facts);
    }

    /**
     * Lets pass codes of departments the division or one above it has on the day.
     *
     * @throws DomainException {@code unknown-department} for the first it has not
     */
    public void require(String divisionCode, List<String> codes, LocalDate day) {
        Set<String> known = Department.codesOn(Succession.line(divisionCode), day);
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw DepartmentProblems.unknownDepartment(code);
        });
    }

    DepartmentView register(UUID id, RegisterDepartment facts) {
        divisions.requireValidAndLock(facts.divisionCode(), facts.validFrom());
        Department department = Department.register(id, facts);
        Succession.end(
                Department.findLatestSince(facts.divisionCode(), facts.code(), facts.validFrom()),
                facts.validFrom(),
                DepartmentView::of,
                (before, former) -> publish("department.end", before, former));
        department.persist();
        return publish("department.register", null, department);
    }

    private Department find(UUID id) {
        return Department.<Department>findByIdOptional(id).orElseThrow(DomainException::notFound);
    }

    private DepartmentView publish(String action, @Nullable DepartmentView before, Department department) {
        DepartmentView view = DepartmentView.of(department);
        changes.publish(
                DepartmentChanged.of(view),
                new AuditChange(action, "department", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
