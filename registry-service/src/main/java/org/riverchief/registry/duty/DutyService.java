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
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Succession;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.legalbasis.LegalBasisService;
import org.riverchief.registry.legalbasis.LegalBasisView;

/** Keeps the duty matrix. */
@ApplicationScoped
public class DutyService {

    private final Changes changes;
    private final LegalBasisService legalBases;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final DepartmentService departments;
    private final RegistryDays days;

    DutyService(
            Changes changes,
            LegalBasisService legalBases,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            DepartmentService departments,
            RegistryDays days) {
        this.changes = changes;
        this.legalBases = legalBases;
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
        List<Duty> lines = effective(search.division(), days.orToday(search.at())).stream()
                .filter(line -> search.category() == null || line.category.equals(search.category()))
                .filter(line -> line.category.compareTo(after) > 0)
                .limit(page.limit + 1L)
                .toList();
        return Page.of(views(lines), page.limit, row -> Cursor.encode(row.category()));
    }

    DutyView get(UUID id) {
        Duty duty = Duty.<Duty>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(duty.divisionCode);
        return view(duty);
    }

    @Transactional
    DutyView end(UUID id, LocalDate day) {
        Duty duty = Duty.findAndLock(id).orElseThrow(DomainException::notFound);
        dataScope.require(duty.divisionCode);
        DutyView before = view(duty);
        duty.endOn(day);
        return publish("duty.end", before, duty);
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
        List<String> line = Succession.line(division);
        BinaryOperator<Duty> nearer =
                (one, other) -> line.indexOf(one.divisionCode) <= line.indexOf(other.divisionCode) ? one : other;
        Map<String, Duty> byCategory = Duty.findOn(line, day).stream()
                .collect(Collectors.toMap(duty -> duty.category, Function.identity(), nearer, TreeMap::new));
        return List.copyOf(byCategory.values());
    }

    DutyView assign(UUID id, AssignDuty order) {
        divisions.requireValidAndLock(order.divisionCode(), order.validFrom());
        Duty duty = Duty.assign(id, order);
        List<String> codes = new ArrayList<>(order.assistDepartmentCodes());
        codes.add(order.leadDepartmentCode());
        departments.require(order.divisionCode(), codes, order.validFrom());
        legalBases.require(duty.legalBasisIds);
        Succession.end(
                Duty.findLatestSince(order.divisionCode(), order.category(), order.validFrom()),
                order.validFrom(),
                this::view,
                (before, former) -> publish("duty.end", before, former));
        duty.persist();
        return publish("duty.assign", null, duty);
    }

    private DutyView publish(String action, @Nullable DutyView before, Duty duty) {
        DutyView view = view(duty);
        changes.publish(
                DutyChanged.of(view),
                new AuditChange(action, "duty", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }

    private DutyView view(Duty duty) {
        return views(List.of(duty)).get(0);
    }

    private List<DutyView> views(List<Duty> lines) {
        Map<UUID, LegalBasisView> known = legalBases.findAll(
                lines.stream().flatMap(line -> line.legalBasisIds.stream()).collect(Collectors.toSet()));
        return lines.stream().map(line -> DutyView.of(line, known)).toList();
    }
}
