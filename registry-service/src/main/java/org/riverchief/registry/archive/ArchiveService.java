package org.riverchief.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.reach.ReachService;
import org.riverchief.registry.reach.ReachView;
import org.riverchief.registry.waterbody.WaterBody;

/** Keeps the archives. */
@ApplicationScoped
class ArchiveService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final ReadScope readScope;
    private final ReachService reaches;
    private final DepartmentService departments;
    private final RegistryDays days;
    private final Clock clock;

    ArchiveService(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            ReadScope readScope,
            ReachService reaches,
            DepartmentService departments,
            RegistryDays days,
            Clock clock) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.readScope = readScope;
        this.reaches = reaches;
        this.departments = departments;
        this.days = days;
        this.clock = clock;
    }

    List<AttributeView> attributes() {
        return ArchiveAttribute.findAllOrdered().stream().map(AttributeView::of).toList();
    }

    @Transactional
    AttributeView define(DefineAttribute order) {
        if (ArchiveAttribute.findByIdOptional(order.code()).isPresent()) {
            throw ArchiveProblems.attributeExists(order.code());
        }
        ArchiveAttribute attribute = ArchiveAttribute.define(order);
        attribute.persist();
        AttributeView view = AttributeView.of(attribute);
        changes.record(new AuditChange(
                "archive-attribute.define",
                "archive-attribute",
                view.code(),
                caller.division().value(),
                null,
                view,
                null));
        return view;
    }

    /** Returns the archive of a water that may be read, or of one reach of it. */
    ArchiveView show(UUID waterBodyId, @Nullable UUID reachId) {
        WaterBody water = readable(waterBodyId);
        Map<String, List<ArchiveEntry>> byAttribute = ArchiveEntry.findAllOf(waterBodyId, reachId).stream()
                .collect(Collectors.groupingBy(entry -> entry.attributeCode));
        List<ArchiveView.Item> items = ArchiveAttribute.findAllOrdered().stream()
                .map(attribute -> item(attribute, byAttribute.getOrDefault(attribute.code, List.of())))
                .toList();
        return new ArchiveView(waterBodyId, water.name, reachId, items);
    }

    @Transactional
    ArchiveEntryView record(UUID waterBodyId, RecordFact fact) {
        WaterBody water = readable(waterBodyId);
        String division = inCharge(water, fact.reachId());
        scope.require(division);
        return idempotency.once(
                "archive-entry/" + waterBodyId,
                fact,
                ArchiveEntryView.class,
                () -> record(new ArchiveEntry.Place(waterBodyId, division), fact));
    }

    /** Decides between departments that say different things. */
    @Transactional
    ArchiveEntryView accept(UUID id) {
        ArchiveEntry entry = ArchiveEntry.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(entry.divisionCode);
        ArchiveEntryView before = ArchiveEntryView.of(entry);
        entry.accept(now(), caller.name());
        return record("archive-entry.accept", before, entry);
    }

    private ArchiveEntryView record(ArchiveEntry.Place place, RecordFact fact) {
        LocalDate today = days.today();
        if (fact.asOf().isAfter(today)) {
            throw ArchiveProblems.inTheFuture(today);
        }
        String department = caller.departmentCode().orElse(fact.departmentCode());
        if (department != null) {
            departments.require(place.divisionCode(), List.of(department), today);
        }
        ArchiveEntry entry = ArchiveEntry.record(
                place, fact, value(fact), new ArchiveEntry.Provenance(department, now(), caller.name()));
        entry.persist();
        return record("archive-entry.record", null, entry);
    }

    private static String value(RecordFact fact) {
        ArchiveAttribute attribute = ArchiveAttribute.<ArchiveAttribute>findByIdOptional(fact.attributeCode())
                .orElseThrow(() -> ArchiveProblems.unknownAttribute(fact.attributeCode()));
        try {
            return attribute.valueKind.canonical(fact.value());
        } catch (IllegalArgumentException e) {
            throw ArchiveProblems.invalidValue(attribute.code, String.valueOf(e.getMessage()), e);
        }
    }

    private String inCharge(WaterBody water, @Nullable UUID reachId) {
        if (reachId == null) {
            return water.divisionCode;
        }
        String division = reaches.requireDivision(reachId, days.today());
        boolean ofWater = reaches.findAll(List.of(reachId), days.today()).stream()
                .map(ReachView::waterBodyId)
                .anyMatch(water.id::equals);
        if (!ofWater) {
            throw ArchiveProblems.wrongReach();
        }
        return division;
    }

    private WaterBody readable(UUID id) {
        WaterBody water = WaterBody.<WaterBody>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(water.divisionCode);
        return water;
    }

    private static ArchiveView.Item item(ArchiveAttribute attribute, List<ArchiveEntry> entries) {
        Standings standings = Standings.of(entries);
        return new ArchiveView.Item(
                AttributeView.of(attribute),
                standings.holding().map(ArchiveEntryView::of).orElse(null),
                standings.conflict(),
                standings.others().stream().map(ArchiveEntryView::of).toList());
    }

    private ArchiveEntryView record(String action, @Nullable ArchiveEntryView before, ArchiveEntry entry) {
        ArchiveEntryView view = ArchiveEntryView.of(entry);
        changes.record(
                new AuditChange(action, "archive-entry", view.id().toString(), entry.divisionCode, before, view, null));
        return view;
    }

    /** Whole microseconds, as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
