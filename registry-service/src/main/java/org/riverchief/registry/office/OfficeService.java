package org.riverchief.registry.office;

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
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Succession;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.phone.OfficePhones;

/** Keeps the offices and who works there. */
@ApplicationScoped
public class OfficeService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final DepartmentService departments;
    private final OfficePhones phones;
    private final OfficeQueries queries;
    private final RegistryDays days;

    OfficeService(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            DepartmentService departments,
            OfficePhones phones,
            OfficeQueries queries,
            RegistryDays days) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.departments = departments;
        this.phones = phones;
        this.queries = queries;
        this.days = days;
    }

    Page<OfficeView> list(@Nullable String division, @Nullable LocalDate at, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .and(RiverChiefOffice.ON, "day", days.orToday(at))
                .below("divisionCode", division)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<OfficeView> rows = RiverChiefOffice.page(asked, page.limit + 1).stream()
                .map(OfficeView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    OfficeView get(UUID id, @Nullable LocalDate at) {
        RiverChiefOffice office =
                RiverChiefOffice.<RiverChiefOffice>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(office.divisionCode);
        return OfficeView.detailed(office, days.orToday(at));
    }

    /** Returns the division's own office on the day, whoever asks. */
    public Optional<OfficeView> of(String divisionCode, LocalDate day) {
        return RiverChiefOffice.findOn(divisionCode, day).map(OfficeView::of);
    }

    Page<OfficeGap> gaps(@Nullable String division, @Nullable LocalDate at, PageRequest page) {
        String code = division == null ? caller.division().value() : division;
        dataScope.require(code);
        String after = page.cursor(1).map(values -> values.get(0)).orElse("");
        List<OfficeGap> rows = queries.gaps(DivisionCode.of(code).prefix(), days.orToday(at), after, page.limit + 1);
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode()));
    }

    @Transactional
    OfficeView create(SetUpOffice facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("office", facts, OfficeView.class, () -> setUp(Ids.next(), facts));
    }

    /** Sets up without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, SetUpOffice facts) {
        setUp(id, facts);
    }

    @Transactional
    OfficeView change(UUID id, SetUpOffice facts) {
        RiverChiefOffice office = lock(id);
        check(facts);
        OfficeView before = OfficeView.of(office);
        office.change(facts);
        office.persistAndFlush();
        return publish("office.change", before, office);
    }

    @Transactional
    OfficeView join(UUID id, JoinOffice facts) {
        RiverChiefOffice office = lock(id);
        return idempotency.once("office-member", facts, OfficeView.class, () -> {
            OfficeMember member = OfficeMember.join(Ids.next(), office, facts);
            if (facts.departmentCode() != null) {
                departments.require(office.divisionCode, List.of(facts.departmentCode()), facts.validFrom());
            }
            if (facts.position() == OfficePosition.HEAD) {
                Succession.end(
                        OfficeMember.findHeadSince(id, facts.validFrom()),
                        facts.validFrom(),
                        OfficeView.Member::of,
                        (before, former) -> record("office.leave", office, before, former));
            }
            member.persistAndFlush();
            record("office.join", office, null, member);
            return OfficeView.detailed(office, facts.validFrom());
        });
    }

    @Transactional
    OfficeView leave(UUID id, UUID memberId, LocalDate day) {
        RiverChiefOffice office = lock(id);
        OfficeMember member = OfficeMember.findAndLock(memberId)
                .filter(found -> found.officeId.equals(id))
                .orElseThrow(DomainException::notFound);
        OfficeView.Member before = OfficeView.Member.of(member);
        member.leaveOn(day);
        record("office.leave", office, before, member);
        return OfficeView.detailed(office, day);
    }

    private RiverChiefOffice lock(UUID id) {
        RiverChiefOffice office = RiverChiefOffice.findAndLock(id).orElseThrow(DomainException::notFound);
        dataScope.require(office.divisionCode);
        return office;
    }

    private OfficeView setUp(UUID id, SetUpOffice facts) {
        divisions.requireValidAndLock(facts.divisionCode(), facts.validFrom());
        check(facts);
        Succession.end(
                RiverChiefOffice.findLatestSince(facts.divisionCode(), facts.validFrom()),
                facts.validFrom(),
                OfficeView::of,
                (before, former) -> publish("office.end", before, former));
        RiverChiefOffice office = RiverChiefOffice.set(id, facts);
        office.persistAndFlush();
        return publish("office.set-up", null, office);
    }

    private void check(SetUpOffice facts) {
        phones.check(facts.divisionCode(), facts.dutyPhone());
        departments.require(facts.divisionCode(), facts.memberDepartmentCodes(), facts.validFrom());
    }

    private OfficeView publish(String action, @Nullable OfficeView before, RiverChiefOffice office) {
        OfficeView view = OfficeView.of(office);
        changes.publish(
                OfficeChanged.of(view),
                new AuditChange(action, "office", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }

    private void record(
            String action, RiverChiefOffice office, OfficeView.@Nullable Member before, OfficeMember member) {
        changes.record(new AuditChange(
                action,
                "office",
                office.id.toString(),
                office.divisionCode,
                before,
                OfficeView.Member.of(member),
                null));
    }
}
