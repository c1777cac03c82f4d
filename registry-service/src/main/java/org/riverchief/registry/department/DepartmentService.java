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
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;

/** Keeps the departments. */
@ApplicationScoped
public class DepartmentService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final RegistryDays days;

    DepartmentService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            RegistryDays days) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.days = days;
    }

    Page<DepartmentView> list(@Nullable String division, @Nullable LocalDate at, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .and("divisionCode = :division", "division", division)
                .ascending(page, SortKey.text("divisionCode"), SortKey.text("code"), SortKey.id("id"));
        List<DepartmentView> rows = Department.page(asked, days.orToday(at), page.limit + 1).stream()
                .map(DepartmentView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.code(), row.id()));
    }

    DepartmentView get(UUID id) {
        Department department = Department.<Department>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(department.divisionCode);
        return DepartmentView.of(department);
    }

    @Transactional
    DepartmentView create(RegisterDepartment facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("department", facts, DepartmentView.class, () -> register(Ids.next(), facts));
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
        List<String> line = DivisionCode.of(divisionCode).ancestors().stream()
                .map(DivisionCode::value)
                .toList();
        Set<String> known = Department.codesOn(line, day);
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw DepartmentProblems.unknownDepartment(code);
        });
    }

    private DepartmentView register(UUID id, RegisterDepartment facts) {
        divisions.requireValidAndLock(facts.divisionCode(), facts.validFrom());
        Department department = Department.register(id, facts);
        Department.findLatestSince(facts.divisionCode(), facts.code(), facts.validFrom())
                .ifPresent(former -> succeed(former, facts.validFrom()));
        department.persist();
        return publish("department.register", null, department);
    }

    private void succeed(Department former, LocalDate day) {
        DepartmentView before = DepartmentView.of(former);
        former.giveWayOn(day);
        // The end must be written before the successor, or the two overlap for a moment and the database refuses.
        Department.flush();
        publish("department.end", before, former);
    }

    private DepartmentView publish(String action, @Nullable DepartmentView before, Department department) {
        DepartmentView view = DepartmentView.of(department);
        outbox.add(DepartmentChanged.of(view));
        audit.record(
                new AuditChange(action, "department", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
