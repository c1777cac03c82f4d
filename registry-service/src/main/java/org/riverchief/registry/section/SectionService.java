package org.riverchief.registry.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.division.DivisionsChanging;
import org.riverchief.registry.reach.ReachDirectory;
import org.riverchief.registry.waterbody.WaterBodyEnding;
import org.riverchief.registry.waterbody.WaterBodyService;

/** Keeps the boundary sections. Anybody may read them: they are where divisions settle what comes and what goes. */
@ApplicationScoped
public class SectionService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final DivisionService divisions;
    private final WaterBodyService waterBodies;
    private final ReachDirectory reaches;
    private final RegistryDays days;

    SectionService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope scope,
            DivisionService divisions,
            WaterBodyService waterBodies,
            ReachDirectory reaches,
            RegistryDays days) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.scope = scope;
        this.divisions = divisions;
        this.waterBodies = waterBodies;
        this.reaches = reaches;
        this.days = days;
    }

    Page<SectionView> list(
            @Nullable UUID waterBody, @Nullable String division, @Nullable LocalDate at, PageRequest page) {
        Conditions asked = new Conditions()
                .and("validFrom <= :day and (validTo is null or validTo > :day)", "day", days.orToday(at))
                .and("waterBodyId = :water", "water", waterBody)
                .and("(upstreamDivisionCode = :division or downstreamDivisionCode = :division)", "division", division)
                .ascending(page, SortKey.text("code"), SortKey.id("id"));
        List<SectionView> rows = BoundarySection.page(asked, page.limit + 1).stream()
                .map(SectionView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.code(), row.id()));
    }

    SectionView get(UUID id) {
        return BoundarySection.<BoundarySection>findByIdOptional(id)
                .map(SectionView::of)
                .orElseThrow(DomainException::notFound);
    }

    /** The office that registers a section is above both divisions, or is the one the water comes to. */
    @Transactional
    SectionView create(RegisterSection facts) {
        scope.require(facts.downstreamDivisionCode());
        return idempotency.once("section", facts, SectionView.class, () -> register(Ids.next(), facts));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterSection facts) {
        register(id, facts);
    }

    @Transactional
    SectionView change(UUID id, RegisterSection facts) {
        BoundarySection section = BoundarySection.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(section.downstreamDivisionCode);
        scope.require(facts.downstreamDivisionCode());
        SectionView before = SectionView.of(section);
        check(facts);
        section.change(facts);
        return save("section.change", before, section);
    }

    void keepTheSectionsOf(@Observes WaterBodyEnding ending) {
        BoundarySection.findOfWaterAfter(ending.waterBodyId(), ending.from())
                .forEach(section -> ending.standing().add("section", section.id, section.name));
    }

    void keepTheSectionsOf(@Observes DivisionsChanging change) {
        change.successors().keySet().stream()
                .filter(change::ends)
                .flatMap(code -> BoundarySection.findOfDivisionAfter(code, change.from()).stream())
                .forEach(section -> change.standing().add("section", section.id, section.name));
    }

    private SectionView register(UUID id, RegisterSection facts) {
        check(facts);
        return save("section.register", null, BoundarySection.register(id, facts));
    }

    private void check(RegisterSection facts) {
        divisions.requireValidAndShare(facts.upstreamDivisionCode(), facts.validFrom());
        divisions.requireValidAndShare(facts.downstreamDivisionCode(), facts.validFrom());
        waterBodies.requireValidAndShare(facts.waterBodyId(), facts.validFrom());
        boolean held = reaches.ofWaters(List.of(facts.waterBodyId()), facts.validFrom()).stream()
                .anyMatch(reach -> reach.holds(facts.chainageKm()));
        if (!held) {
            throw SectionProblems.noSuchKilometre(facts.chainageKm());
        }
    }

    private SectionView save(String action, @Nullable SectionView before, BoundarySection section) {
        Constraints.guard(
                "ex_boundary_section_one_code_at_a_time",
                section::persistAndFlush,
                () -> SectionProblems.codeTaken(section.code));
        SectionView view = SectionView.of(section);
        outbox.add(SectionChanged.of(view));
        audit.record(new AuditChange(
                action, "section", view.id().toString(), view.downstreamDivisionCode(), before, view, null));
        return view;
    }
}
