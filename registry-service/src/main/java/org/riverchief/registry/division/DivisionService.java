package org.riverchief.registry.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;

/** Keeps the tree of divisions. */
@ApplicationScoped
public class DivisionService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final ReadScope scope;
    private final RegistryDays days;
    private final DivisionCode instance;

    DivisionService(
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            ReadScope scope,
            RegistryDays days,
            @ConfigProperty(name = "riverchief.instance") String instance) {
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.scope = scope;
        this.days = days;
        this.instance = DivisionCode.of(instance);
    }

    /** Lists the divisions there are on the day, with the names they have then. */
    Page<DivisionView> list(@Nullable String parent, @Nullable LocalDate at, PageRequest page) {
        LocalDate day = days.orToday(at);
        Conditions asked = scope.narrow(new Conditions(), "code")
                .and("parentCode = :parent", "parent", parent)
                .and("validFrom <= :day and (validTo is null or validTo > :day)", "day", day)
                .ascending(page, SortKey.text("code"));
        List<DivisionView> rows = Division.page(asked, page.limit + 1).stream()
                .map(division -> DivisionView.on(division, day))
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.code()));
    }

    DivisionView get(String code, @Nullable LocalDate at) {
        scope.require(code);
        return Division.<Division>findByIdOptional(code)
                .filter(division -> at == null || division.isValidOn(at))
                .map(division -> DivisionView.detailedOn(division, at))
                .orElseThrow(DomainException::notFound);
    }

    /** Takes a list of divisions at and below the caller's own, all of it or nothing. */
    @Transactional
    DivisionImportView importFile(byte[] file, @Nullable LocalDate from) {
        return take(caller.division(), file, days.orToday(from));
    }

    /** Takes a list of any divisions of this instance; for data that ships with the service. */
    @Transactional
    public void load(byte[] file, LocalDate from) {
        take(instance, file, from);
    }

    /** Returns whether the registry holds no division, and so nothing at all. */
    public boolean isEmpty() {
        return Division.count() == 0;
    }

    /**
     * Lets pass a division that exists on the day.
     *
     * @throws DomainException {@code unknown-division} when there is none
     */
    public void requireValid(String code, LocalDate day) {
        check(Division.findByIdOptional(code), code, day);
    }

    /** As {@link #requireValid}, and keeps others from taking the division until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireValidAndLock(String code, LocalDate day) {
        check(Division.findAndLock(code), code, day);
    }

    /** As {@link #requireValid}, and keeps others from ending the division until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireValidAndShare(String code, LocalDate day) {
        check(Division.findAndShare(code), code, day);
    }

    /** Returns code and name of the divisions directly below one that existed on the day. */
    public Map<String, String> childrenOn(String parent, LocalDate day) {
        return Division.findChildren(parent).stream()
                .filter(child -> child.isValidOn(day))
                .collect(Collectors.toMap(child -> child.code, child -> child.nameOn(day)));
    }

    /** Returns the name a division had on the day, or its code where the registry does not know it. */
    public String nameOn(String code, LocalDate day) {
        return Division.<Division>findByIdOptional(code)
                .map(division -> division.nameOn(day))
                .orElse(code);
    }

    private static void check(Optional<Division> division, String code, LocalDate day) {
        if (division.filter(found -> found.isValidOn(day)).isEmpty()) {
            throw DivisionProblems.unknownDivision(code);
        }
    }

    private DivisionImportView take(DivisionCode root, byte[] file, LocalDate from) {
        // Two imports at once would both find a division missing and both register it.
        Division.findAndLock(instance.value());
        Map<String, Division> registered = Division.findBelow(instance.prefix()).stream()
                .collect(Collectors.toMap(division -> division.code, Function.identity()));
        List<DivisionRow> rows = new DivisionImport(root, instance, from, registered).read(file);
        int created = 0;
        int changed = 0;
        for (DivisionRow row : rows) {
            Division known = registered.get(row.code());
            if (known == null) {
                registered.put(row.code(), create(row, registered.containsKey(row.parent()), from));
                created++;
            } else if (change(known, row, from)) {
                changed++;
            }
        }
        return new DivisionImportView(created, changed, rows.size() - created - changed);
    }

    Division create(DivisionRow row, boolean parentKnown, LocalDate from) {
        Division division = Division.register(row, parentKnown ? row.parent() : null, from);
        division.persist();
        publish("division.register", null, division);
        return division;
    }

    private boolean change(Division division, DivisionRow row, LocalDate from) {
        DivisionView before = DivisionView.detailed(division);
        if (!division.update(row, from)) {
            return false;
        }
        publish("division.change", before, division);
        return true;
    }

    void publish(String action, @Nullable DivisionView before, Division division) {
        outbox.add(DivisionChanged.of(division));
        audit.record(new AuditChange(
                action, "division", division.code, division.code, before, DivisionView.detailed(division), null));
    }
}
