package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.coding.CodeRuleService;
import org.riverchief.registry.coding.CodedThing;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.waterbody.WaterBodyService;

/** Keeps the reaches. */
@ApplicationScoped
public class ReachService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final DivisionService divisions;
    private final WaterBodyService waterBodies;
    private final CodeRuleService codes;
    private final RegistryDays days;

    ReachService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope scope,
            DivisionService divisions,
            WaterBodyService waterBodies,
            CodeRuleService codes,
            RegistryDays days) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.scope = scope;
        this.divisions = divisions;
        this.waterBodies = waterBodies;
        this.codes = codes;
        this.days = days;
    }

    Page<ReachView> list(ReachSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("e.divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("e.divisionCode", search.division())
                .and("r.waterBodyId = :waterBody", "waterBody", search.waterBody())
                .ascending(page, SortKey.text("r.code"));
        List<ReachView> rows = views(ReachEdition.page(asked, days.orToday(search.at()), page.limit + 1));
        return Page.of(rows, page.limit, row -> Cursor.encode(row.code()));
    }

    /** Returns the reach as it is on the day; where no day is asked for and it is not in force, its latest edition. */
    ReachView get(UUID id, @Nullable LocalDate at) {
        ReachEdition edition = ReachEdition.findOn(id, days.orToday(at))
                .or(() -> at == null ? ReachEdition.findLatest(id) : Optional.empty())
                .orElseThrow(DomainException::notFound);
        scope.require(edition.divisionCode);
        return view(edition);
    }

    @Transactional
    ReachView create(RegisterReach facts) {
        scope.require(facts.divisionCode());
        return idempotency.once("reach", facts, ReachView.class, () -> register(Ids.next(), facts));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterReach facts) {
        register(id, facts);
    }

    /** Returns those of the reaches that exist on the day. */
    public List<ReachView> findAll(Collection<UUID> ids, LocalDate day) {
        return views(ReachEdition.findAllOn(ids, day));
    }

    /**
     * Returns the division in charge of a reach, which stays as it is until the transaction ends.
     *
     * @throws DomainException {@code unknown-reach} when it does not exist on the day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String requireDivision(UUID id, LocalDate day) {
        Reach.share(id);
        return ReachEdition.findOn(id, day)
                .map(edition -> edition.divisionCode)
                .orElseThrow(() -> ReachProblems.unknownReach(id));
    }

    /**
     * Lets pass what ends no later than the reach does.
     *
     * @param until first day it no longer holds; absent: for ever
     * @throws DomainException {@code beyond-reach-end} with the day the reach ends
     */
    public void requireLasting(UUID id, @Nullable LocalDate until) {
        ReachEdition.findLatest(id).filter(latest -> latest.endsBefore(until)).ifPresent(latest -> {
            throw ReachProblems.beyondEnd(Objects.requireNonNull(latest.validTo));
        });
    }

    /**
     * Returns the water a reach is part of.
     *
     * @throws DomainException {@code unknown-reach} when there is no such reach
     */
    public UUID requireWaterBody(UUID id) {
        return Reach.<Reach>findByIdOptional(id)
                .map(reach -> reach.waterBodyId)
                .orElseThrow(() -> ReachProblems.unknownReach(id));
    }

    private ReachView register(UUID id, RegisterReach facts) {
        check(facts);
        facts.checkCode();
        codes.requireForm(CodedThing.REACH, facts.code(), facts.divisionCode(), facts.validFrom());
        Reach reach = Reach.register(id, facts);
        ReachEdition edition = ReachEdition.of(reach, facts);
        Constraints.guard("uq_reach_code", reach::persistAndFlush, () -> ReachProblems.codeTaken(facts.code()));
        edition.persist();
        return publish("reach.register", null, edition);
    }

    /** Checks the facts against the rest of the registry, which stays as it is until the transaction ends. */
    void check(RegisterReach facts) {
        facts.check();
        divisions.requireValidAndShare(facts.divisionCode(), facts.validFrom());
        waterBodies.requireValidAndShare(facts.waterBodyId(), facts.validFrom());
        if (facts.parentReachId() != null && !canLieWithin(facts.parentReachId(), facts)) {
            throw ReachProblems.invalidParent();
        }
    }

    private static boolean canLieWithin(UUID parentId, RegisterReach facts) {
        Reach.share(parentId);
        boolean lasts = ReachEdition.findLatest(parentId)
                .filter(latest -> !latest.endsBefore(facts.validTo()))
                .isPresent();
        return lasts
                && ReachEdition.findOn(parentId, facts.validFrom())
                        .filter(parent -> parent.canHold(
                                facts.waterBodyId(),
                                facts.divisionCode(),
                                facts.chainageFromKm(),
                                facts.chainageToKm()))
                        .isPresent();
    }

    ReachView publish(String action, @Nullable ReachView before, ReachEdition edition) {
        ReachView view = view(edition);
        outbox.add(ReachChanged.of(view));
        audit.record(new AuditChange(action, "reach", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }

    /** Tells and records registrations as {@link #publish} does, many in one go. */
    void publishRegistrations(List<ReachEdition> editions) {
        List<ReachView> views = views(editions);
        outbox.addAll(views.stream().map(ReachChanged::of).toList());
        audit.recordAll(views.stream()
                .map(view -> new AuditChange(
                        "reach.register", "reach", view.id().toString(), view.divisionCode(), null, view, null))
                .toList());
    }

    ReachView view(ReachEdition edition) {
        return ReachView.of(edition, waterBodies.requireName(edition.reach.waterBodyId));
    }

    List<ReachView> views(List<ReachEdition> editions) {
        Map<UUID, String> names = waterBodies.names(
                editions.stream().map(edition -> edition.reach.waterBodyId).collect(Collectors.toSet()));
        return editions.stream()
                .map(edition -> ReachView.of(edition, names.getOrDefault(edition.reach.waterBodyId, "")))
                .toList();
    }
}
