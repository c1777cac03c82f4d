package org.riverchief.registry.waterbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Standing;
import org.riverchief.registry.Turns;
import org.riverchief.registry.basin.BasinService;
import org.riverchief.registry.coding.CodeRuleService;
import org.riverchief.registry.coding.CodedThing;
import org.riverchief.registry.division.DivisionService;

/** Keeps the list of waters. */
@ApplicationScoped
public class WaterBodyService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final BasinService basins;
    private final CodeRuleService codes;
    private final RegistryDays days;
    private final Turns turns;
    private final Event<WaterBodyEnding> endings;

    WaterBodyService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            BasinService basins,
            CodeRuleService codes,
            RegistryDays days,
            Turns turns,
            Event<WaterBodyEnding> endings) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.basins = basins;
        this.codes = codes;
        this.days = days;
        this.turns = turns;
        this.endings = endings;
    }

    /** Lists what is there on the day, as it is now. */
    Page<WaterBodyView> list(WaterBodySearch search, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .and("kind = :kind", "kind", search.kind())
                .and("parentId = :parent", "parent", search.parent())
                .and("basinId in :basins", "basins", search.basin() == null ? null : basins.idsWithin(search.basin()))
                .and("(validTo is null or validTo > :day)", "day", days.orToday(search.at()))
                .ascending(page, SortKey.text("name"), SortKey.id("id"));
        List<WaterBodyView> rows = WaterBody.page(asked, page.limit + 1).stream()
                .map(WaterBodyView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.name(), row.id()));
    }

    /** Returns the water body as it is, or as it was on the day asked for. */
    WaterBodyView get(UUID id, @Nullable LocalDate at) {
        WaterBody waterBody = WaterBody.<WaterBody>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(waterBody.divisionCode);
        return at == null ? WaterBodyView.of(waterBody) : on(waterBody, at).orElseThrow(DomainException::notFound);
    }

    private static Optional<WaterBodyView> on(WaterBody waterBody, LocalDate day) {
        Optional<WaterBodyView> past =
                WaterBodyPast.findOn(waterBody.id, day).map(found -> WaterBodyView.of(waterBody, found));
        return past.isPresent() || !waterBody.isValidOn(day) ? past : Optional.of(WaterBodyView.of(waterBody));
    }

    @Transactional
    WaterBodyView create(RegisterWaterBody facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("water-body", facts, WaterBodyView.class, () -> register(Ids.next(), facts));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterWaterBody facts) {
        register(id, facts);
    }

    @Transactional
    WaterBodyView change(UUID id, RegisterWaterBody facts) {
        return revise(id, facts);
    }

    /** Changes a water body in the running transaction. */
    WaterBodyView revise(UUID id, RegisterWaterBody facts) {
        turns.take("water-tree");
        WaterBody waterBody = WaterBody.findAndLock(id).orElseThrow(DomainException::notFound);
        dataScope.require(waterBody.divisionCode);
        dataScope.require(facts.divisionCode());
        WaterBodyView before = WaterBodyView.of(waterBody);
        check(id, facts);
        waterBody.change(facts);
        return save("water-body.change", before, waterBody);
    }

    @Transactional
    WaterBodyView end(UUID id, EndWaterBody ending) {
        turns.take("water-tree");
        WaterBody waterBody = WaterBody.findAndLock(id).orElseThrow(DomainException::notFound);
        dataScope.require(waterBody.divisionCode);
        WaterBodyView before = WaterBodyView.of(waterBody);
        waterBody.end(ending);
        Standing standing = new Standing();
        WaterBody.findPartsAfter(id, ending.validTo()).forEach(part -> standing.add("water-body", part.id, part.name));
        endings.fire(new WaterBodyEnding(id, ending.validTo(), standing));
        standing.requireNone();
        return save("water-body.end", before, waterBody);
    }

    /**
     * Returns the name.
     *
     * @throws DomainException {@code unknown-water-body} when there is none
     */
    public String requireName(UUID id) {
        return WaterBody.<WaterBody>findByIdOptional(id)
                .map(waterBody -> waterBody.name)
                .orElseThrow(() -> WaterBodyProblems.unknownWaterBody(id));
    }

    /**
     * Returns the water body.
     *
     * @throws DomainException {@code unknown-water-body} when there is none
     */
    public WaterBodyView require(UUID id) {
        return WaterBody.<WaterBody>findByIdOptional(id)
                .map(WaterBodyView::of)
                .orElseThrow(() -> WaterBodyProblems.unknownWaterBody(id));
    }

    /**
     * Lets pass a water body that exists on the day, and keeps others from ending it until the transaction ends.
     *
     * @throws DomainException {@code unknown-water-body} when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WaterBodyView requireValidAndShare(UUID id, LocalDate day) {
        return WaterBody.findAndShare(id)
                .filter(waterBody -> waterBody.isValidOn(day))
                .map(WaterBodyView::of)
                .orElseThrow(() -> WaterBodyProblems.unknownWaterBody(id));
    }

    /** Finds the water body of that name which the division's office keeps. */
    public Optional<UUID> findNamed(String divisionCode, String name) {
        return WaterBody.findNamed(divisionCode, name).map(waterBody -> waterBody.id);
    }

    /** Returns the names of those that exist. */
    public Map<UUID, String> names(Set<UUID> ids) {
        return WaterBody.findAll(ids).stream()
                .collect(Collectors.toMap(waterBody -> waterBody.id, waterBody -> waterBody.name));
    }

    /** Returns those of the waters that are registered, as they are now. */
    public List<WaterBodyView> findAll(Collection<UUID> ids) {
        return WaterBody.findAll(ids).stream().map(WaterBodyView::of).toList();
    }

    /** Returns the waters of a division and below that exist on the day. */
    public List<WaterBodyView> below(String prefix, LocalDate day) {
        Conditions asked = new Conditions()
                .and("divisionCode like :prefix", "prefix", prefix + "%")
                .and("(validFrom is null or validFrom <= :day)", "day", day)
                .and("(validTo is null or validTo > :until)", "until", day);
        return WaterBody.findAll(asked).stream().map(WaterBodyView::of).toList();
    }

    /** Returns the water and those it flows into, one after another. */
    public List<UUID> lineFrom(UUID id) {
        return WaterBody.lineFrom(id);
    }

    /** Returns the waters that flow into one of these or lie on it on the day. */
    public List<WaterBodyView> partsOf(Collection<UUID> ids, LocalDate day) {
        Conditions asked = new Conditions()
                .and("parentId in :parents", "parents", ids)
                .and("(validFrom is null or validFrom <= :day)", "day", day)
                .and("(validTo is null or validTo > :until)", "until", day);
        return WaterBody.findAll(asked).stream().map(WaterBodyView::of).toList();
    }

    WaterBodyView register(UUID id, RegisterWaterBody facts) {
        check(id, facts);
        return save("water-body.register", null, WaterBody.register(id, facts));
    }

    private void check(UUID id, RegisterWaterBody facts) {
        LocalDate day = days.orToday(facts.validFrom());
        divisions.requireValidAndShare(facts.divisionCode(), day);
        if (facts.code() != null) {
            codes.requireForm(CodedThing.valueOf(facts.kind().name()), facts.code(), facts.divisionCode(), day);
        }
        if (facts.basinId() != null) {
            basins.require(facts.basinId());
        }
        if (facts.parentId() != null) {
            requireValidAndShare(facts.parentId(), day);
            if (WaterBody.lineFrom(facts.parentId()).contains(id)) {
                throw WaterBodyProblems.cyclicWaterBody(facts.name());
            }
        }
    }

    WaterBodyView save(String action, @Nullable WaterBodyView before, WaterBody waterBody) {
        Constraints.guard(
                "uq_water_body_code",
                () -> Constraints.guard(
                        "uq_water_body_division_code_name",
                        waterBody::persistAndFlush,
                        () -> WaterBodyProblems.waterBodyExists(waterBody.name)),
                () -> WaterBodyProblems.codeTaken(String.valueOf(waterBody.code)));
        WaterBodyView view = WaterBodyView.of(waterBody);
        outbox.add(WaterBodyChanged.of(view));
        audit.record(
                new AuditChange(action, "water-body", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
