package org.riverchief.registry.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.division.DivisionService;

/** Keeps the duty matrix. */
@ApplicationScoped
public class DutyService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final DepartmentService departments;
    private final RegistryDays days;

    DutyService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            DepartmentService departments,
            RegistryDays days) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.departments = departments;
        this.days = days;
    }

    /** Returns the lines in force for the division: for each category that of the nearest division at or above it. */
    Page<DutyView> listEffective(DutySearch search, PageRequest page) {
        if (search.division() == null) {
            throw DutyProblems.divisionNeeded();
        }
        readScope.require(search.division());
        String after = page.cursor(1).map(values -> values.get(0)).orElse("");
        List<DutyView> rows = effective(search.division(), days.orToday(search.at())).stream()
                .filter(line -> search.category() == null || line.category.equals(search.category()))
                .filter(line -> line.category.compareTo(after) > 0)
                .limit(page.limit + 1L)
                .map(DutyView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.category()));
    }

    DutyView get(UUID id) {
        Duty duty = Duty.<Duty>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(duty.divisionCode);
        return DutyView.of(duty);
    }

    @Transactional
    DutyView create(AssignDuty order) {
        dataScope.require(order.divisionCode());
        return idempotency.once("duty", order, DutyView.class, () -> assign(Ids.next(), order));
    }

    /** Assigns without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, AssignDuty order) {
        assign(id, order);
    }

    private static List<Duty> effective(String division, LocalDate day) {
        List<String> line = DivisionCode.of(division).ancestors().stream()
                .map(DivisionCode::value)
                .toList();
        BinaryOperator<Duty> nearer =
                (one, other) -> line.indexOf(one.divisionCode) <= line.indexOf(other.divisionCode) ? one : other;
        Map<String, Duty> byCategory = Duty.findOn(line, day).stream()
                .collect(Collectors.toMap(duty -> duty.category, Function.identity(), nearer, TreeMap::new));
        return List.copyOf(byCategory.values());
    }

    private DutyView assign(UUID id, AssignDuty order) {
        divisions.requireValidAndLock(order.divisionCode(), order.validFrom());
        Duty duty = Duty.assign(id, order);
        List<String> codes = new ArrayList<>(order.assistDepartmentCodes());
        codes.add(order.leadDepartmentCode());
        departments.require(order.divisionCode(), codes, order.validFrom());
        Duty.findLatestSince(order.divisionCode(), order.category(), order.validFrom())
                .ifPresent(former -> succeed(former, order.validFrom()));
        duty.persist();
        return publish("duty.assign", null, duty);
    }

    private void succeed(Duty former, LocalDate day) {
        DutyView before = DutyView.of(former);
        former.giveWayOn(day);
        // The end must be written before the successor, or the two overlap for a moment and the database refuses.
        Duty.flush();
        publish("duty.end", before, former);
    }

    private DutyView publish(String action, @Nullable DutyView before, Duty duty) {
        DutyView view = DutyView.of(duty);
        outbox.add(DutyChanged.of(view));
        audit.record(new AuditChange(action, "duty", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
