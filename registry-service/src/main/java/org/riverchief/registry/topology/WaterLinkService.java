package org.riverchief.registry.topology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Turns;
import org.riverchief.registry.graph.Flow;
import org.riverchief.registry.graph.Link;
import org.riverchief.registry.graph.WaterGraph;
import org.riverchief.registry.reach.ReachChanging;
import org.riverchief.registry.waterbody.WaterBodyEnding;
import org.riverchief.registry.waterbody.WaterBodyService;
import org.riverchief.registry.waterbody.WaterBodyView;

/** Registers and ends links, so that the graph of every day stays whole and without a circle. */
@ApplicationScoped
public class WaterLinkService {

    private static final String TURN = "water-links";

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final WaterBodyService waterBodies;
    private final Waterways waterways;
    private final RegistryDays days;
    private final Turns turns;

    WaterLinkService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope scope,
            WaterBodyService waterBodies,
            Waterways waterways,
            RegistryDays days,
            Turns turns) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.scope = scope;
        this.waterBodies = waterBodies;
        this.waterways = waterways;
        this.days = days;
        this.turns = turns;
    }

    /** Lists the links; how waters hang together is no secret of a division. */
    Page<WaterLinkView> list(@Nullable UUID waterBody, @Nullable LocalDate at, PageRequest page) {
        Conditions asked = new Conditions()
                .and("validFrom <= :day and (validTo is null or validTo > :day)", "day", days.orToday(at))
                .and("(fromWaterBodyId = :water or toWaterBodyId = :water)", "water", waterBody)
                .ascending(page, SortKey.id("id"));
        List<WaterLinkView> rows = WaterLink.page(asked, page.limit + 1).stream()
                .map(WaterLinkView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.id()));
    }

    WaterLinkView get(UUID id) {
        return WaterLink.<WaterLink>findByIdOptional(id).map(WaterLinkView::of).orElseThrow(DomainException::notFound);
    }

    /** The office of the division that holds the water a link leaves keeps the link. */
    @Transactional
    WaterLinkView create(RegisterWaterLink facts) {
        WaterBodyView from = waterBodies.requireValidAndShare(facts.fromWaterBodyId(), facts.validFrom());
        scope.require(from.divisionCode());
        return idempotency.once("water-link", facts, WaterLinkView.class, () -> register(Ids.next(), facts));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterWaterLink facts) {
        register(id, facts);
    }

    @Transactional
    WaterLinkView end(UUID id, EndWaterLink ending) {
        WaterLink link = WaterLink.findAndLock(id).orElseThrow(DomainException::notFound);
        String division = division(link);
        scope.require(division);
        WaterLinkView before = WaterLinkView.of(link);
        link.end(ending.validTo());
        return publish("water-link.end", before, link, division);
    }

    void keepTheLinksOf(@Observes WaterBodyEnding ending) {
        turns.take(TURN);
        WaterLink.findOfAfter(ending.waterBodyId(), ending.from())
                .forEach(link -> ending.standing().add("water-link", link.id, link.kind.name()));
    }

    void keepTheLinksOf(@Observes ReachChanging change) {
        turns.take(TURN);
        UUID water = change.before().waterBodyId();
        Flow left = waterways.read(change.from()).flow(water).orElse(null);
        for (WaterLink link : WaterLink.findOfAfter(water, change.from())) {
            BigDecimal km = link.fromWaterBodyId.equals(water) ? link.fromKm : link.toKm;
            if (left == null || (km != null && !left.has(km))) {
                change.standing().add("water-link", link.id, link.kind.name());
            }
        }
    }

    private WaterLinkView register(UUID id, RegisterWaterLink facts) {
        facts.check();
        WaterBodyView from = waterBodies.requireValidAndShare(facts.fromWaterBodyId(), facts.validFrom());
        waterBodies.requireValidAndShare(facts.toWaterBodyId(), facts.validFrom());
        turns.take(TURN);
        WaterLink link = WaterLink.register(id, facts);
        List<WaterLink> others = WaterLink.findDuring(facts.validFrom(), facts.validTo());
        requireOnlyOutlet(link, others);
        for (LocalDate day : turningDays(link, others)) {
            requireWhole(link, day);
        }
        link.persist();
        return publish("water-link.register", null, link, from.divisionCode());
    }

    private static void requireOnlyOutlet(WaterLink link, List<WaterLink> others) {
        others.stream()
                .filter(other -> link.isOutlet() && other.isOutlet())
                .filter(other -> other.fromWaterBodyId.equals(link.fromWaterBodyId))
                .findFirst()
                .ifPresent(other -> {
                    throw TopologyProblems.outletExists(WaterLinkView.of(other));
                });
    }

    /** The days within the link's time on which another one begins: the graph can only get a circle on these. */
    private static NavigableSet<LocalDate> turningDays(WaterLink link, List<WaterLink> others) {
        NavigableSet<LocalDate> turning = new TreeSet<>();
        turning.add(link.validFrom);
        others.stream().map(other -> other.validFrom).filter(link::isValidOn).forEach(turning::add);
        return turning;
    }

    private void requireWhole(WaterLink link, LocalDate day) {
        WaterGraph graph = waterways.read(day);
        requireEnd(graph, "from", link.fromWaterBodyId, link.fromKm, day);
        requireEnd(graph, "to", link.toWaterBodyId, link.toKm, day);
        List<Link> circle = graph.circleClosedBy(link.toLink());
        if (!circle.isEmpty()) {
            throw TopologyProblems.cyclic(views(circle, link), day);
        }
    }

    private static void requireEnd(WaterGraph graph, String end, UUID water, @Nullable BigDecimal km, LocalDate day) {
        Flow flow = graph.flow(water)
                .orElseThrow(() -> TopologyProblems.dangling(
                        end, water, "the water has no reach and no published length then", day));
        if (km != null && !flow.has(km)) {
            String reason = "%s has kilometres %s to %s".formatted(flow.name(), flow.lowKm(), flow.highKm());
            throw TopologyProblems.dangling(end, water, reason, day).with("km", km);
        }
    }

    private static List<WaterLinkView> views(List<Link> circle, WaterLink added) {
        Map<UUID, WaterLink> known = new HashMap<>(Map.of(added.id, added));
        return circle.stream()
                .map(link -> known.computeIfAbsent(link.id(), id -> WaterLink.<WaterLink>findById(id)))
                .map(WaterLinkView::of)
                .toList();
    }

    private String division(WaterLink link) {
        return waterBodies.findAll(List.of(link.fromWaterBodyId)).get(0).divisionCode();
    }

    private WaterLinkView publish(String action, @Nullable WaterLinkView before, WaterLink link, String division) {
        WaterLinkView view = WaterLinkView.of(link);
        outbox.add(WaterLinkChanged.of(view));
        audit.record(new AuditChange(action, "water-link", view.id().toString(), division, before, view, null));
        return view;
    }
}
