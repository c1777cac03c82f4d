package org.riverchief.registry.topology;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.graph.Flow;
import org.riverchief.registry.graph.Leg;
import org.riverchief.registry.graph.Mode;
import org.riverchief.registry.graph.WaterGraph;
import org.riverchief.registry.reach.Bank;
import org.riverchief.registry.reach.ReachDirectory;
import org.riverchief.registry.reach.Stretch;
import org.riverchief.registry.topology.NavigationView.LegView;
import org.riverchief.registry.topology.NavigationView.PassedReach;
import org.riverchief.registry.topology.NavigationView.Unplaced;
import org.riverchief.registry.waterbody.WaterBodyService;

/** Tells what lies up and down the water, and across it. What is told is public: names of waters, reaches and divisions. */
@ApplicationScoped
public class TopologyService {

    private final Waterways waterways;
    private final ReachDirectory reaches;
    private final WaterBodyService waterBodies;
    private final DivisionService divisions;
    private final RegistryDays days;

    TopologyService(
            Waterways waterways,
            ReachDirectory reaches,
            WaterBodyService waterBodies,
            DivisionService divisions,
            RegistryDays days) {
        this.waterways = waterways;
        this.reaches = reaches;
        this.waterBodies = waterBodies;
        this.divisions = divisions;
        this.days = days;
    }

    NavigationView navigate(Place start, Mode mode, @Nullable BigDecimal distanceKm, @Nullable LocalDate at) {
        LocalDate day = days.orToday(at);
        WaterGraph graph = waterways.on(day);
        requirePlace(graph, start, day);
        List<Leg> legs = graph.navigate(start.waterBodyId(), start.km(), mode, distanceKm);
        Map<UUID, List<Stretch>> stretches = stretches(legs, day);
        List<LegView> views = legs.stream()
                .map(leg -> view(leg, stretches.getOrDefault(leg.waterBodyId(), List.of())))
                .toList();
        List<Unplaced> unplaced = mode == Mode.UPSTREAM_TRIBUTARIES ? unplaced(legs, day) : List.of();
        return new NavigationView(day, mode, distanceKm, views, unplaced);
    }

    /** Returns the first division of the level the water comes to from the place, if it comes to another one. */
    Optional<DownstreamDivision> firstDownstream(Place start, DivisionLevel level, @Nullable LocalDate at) {
        return firstDownstream(start, level, null, at);
    }

    /**
     * Returns the first division of the level the water comes to from the place.
     *
     * @param own the division left, which on a boundary the place alone does not tell
     */
    public Optional<DownstreamDivision> firstDownstream(
            Place start, DivisionLevel level, @Nullable String own, @Nullable LocalDate at) {
        LocalDate day = days.orToday(at);
        WaterGraph graph = waterways.on(day);
        if (graph.flow(start.waterBodyId()).filter(flow -> flow.has(start.km())).isEmpty()) {
            return Optional.empty();
        }
        List<Leg> legs = graph.navigate(start.waterBodyId(), start.km(), Mode.DOWNSTREAM_MAIN, null);
        Map<UUID, List<Stretch>> stretches = stretches(legs, day);
        String leaving = own;
        for (Leg leg : legs) {
            Flow flow = graph.flow(leg.waterBodyId()).orElseThrow();
            for (Stretch stretch : inFlow(stretches.getOrDefault(leg.waterBodyId(), List.of()), flow, level)) {
                if (flow.down(lower(stretch, flow)).compareTo(flow.down(leg.fromKm())) <= 0) {
                    continue;
                }
                if (leaving == null) {
                    leaving = stretch.divisionCode();
                } else if (!leaving.equals(stretch.divisionCode())) {
                    return Optional.of(boundary(leaving, leg, stretch, flow, day));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the reaches on the other bank of the place that hold it. */
    public List<Stretch> opposite(Place place, Bank bank, @Nullable LocalDate at) {
        Bank other = switch (bank) {
            case LEFT -> Bank.RIGHT;
            case RIGHT -> Bank.LEFT;
            case BOTH -> throw TopologyProblems.noPlace("A reach of both banks has no opposite one");
        };
        return reaches.ofWaters(List.of(place.waterBodyId()), days.orToday(at)).stream()
                .filter(stretch -> stretch.bank() == other && stretch.holds(place.km()))
                .sorted(Comparator.comparing(Stretch::level).reversed().thenComparing(Stretch::code))
                .toList();
    }

    /** Returns the committed graph of the day. */
    public WaterGraph graph(LocalDate day) {
        return waterways.on(day);
    }

    private DownstreamDivision boundary(String leaving, Leg leg, Stretch stretch, Flow flow, LocalDate day) {
        BigDecimal down = flow.down(upper(stretch, flow)).max(flow.down(leg.fromKm()));
        return new DownstreamDivision(
                stretch.divisionCode(),
                divisions.nameOn(stretch.divisionCode(), day),
                leaving,
                leg.waterBodyId(),
                leg.waterBodyName(),
                stretch.reachId(),
                flow.km(down),
                leg.distanceKm().add(down.subtract(flow.down(leg.fromKm()))));
    }

    private static List<Stretch> inFlow(List<Stretch> stretches, Flow flow, DivisionLevel level) {
        return stretches.stream()
                .filter(stretch -> stretch.level() == level)
                .sorted(Comparator.comparing((Stretch stretch) -> flow.down(upper(stretch, flow)))
                        .thenComparing(Stretch::code))
                .toList();
    }

    private static BigDecimal upper(Stretch stretch, Flow flow) {
        return flow.fromSource() ? stretch.fromKm() : stretch.toKm();
    }

    private static BigDecimal lower(Stretch stretch, Flow flow) {
        return flow.fromSource() ? stretch.toKm() : stretch.fromKm();
    }

    private static void requirePlace(WaterGraph graph, Place place, LocalDate day) {
        Flow flow = graph.flow(place.waterBodyId())
                .orElseThrow(() -> TopologyProblems.noPlace("The water has no kilometres on %s".formatted(day)));
        if (!flow.has(place.km())) {
            throw TopologyProblems.noPlace(
                    "%s has kilometres %s to %s on %s".formatted(flow.name(), flow.lowKm(), flow.highKm(), day));
        }
    }

    private Map<UUID, List<Stretch>> stretches(List<Leg> legs, LocalDate day) {
        Set<UUID> waters = legs.stream().map(Leg::waterBodyId).collect(Collectors.toSet());
        return reaches.ofWaters(waters, day).stream().collect(Collectors.groupingBy(Stretch::waterBodyId));
    }

    private static LegView view(Leg leg, List<Stretch> ofWater) {
        BigDecimal low = leg.fromKm().min(leg.toKm());
        BigDecimal high = leg.fromKm().max(leg.toKm());
        Set<UUID> parents = ofWater.stream().map(Stretch::parentReachId).collect(Collectors.toCollection(HashSet::new));
        Comparator<Stretch> byKm = Comparator.comparing(Stretch::fromKm).thenComparing(Stretch::code);
        List<PassedReach> passed = ofWater.stream()
                .filter(stretch -> !parents.contains(stretch.reachId()))
                .filter(stretch ->
                        stretch.fromKm().compareTo(high) < 0 && stretch.toKm().compareTo(low) > 0)
                .sorted(leg.fromKm().compareTo(leg.toKm()) <= 0 ? byKm : byKm.reversed())
                .map(stretch -> new PassedReach(
                        stretch.reachId(),
                        stretch.name(),
                        stretch.divisionCode(),
                        stretch.bank(),
                        stretch.fromKm(),
                        stretch.toKm()))
                .toList();
        return new LegView(
                leg.waterBodyId(), leg.waterBodyName(), leg.fromKm(), leg.toKm(), leg.distanceKm(), leg.link(), passed);
    }

    private List<Unplaced> unplaced(List<Leg> legs, LocalDate day) {
        Set<UUID> placed =
                WaterLink.findOn(day).stream().map(link -> link.fromWaterBodyId).collect(Collectors.toSet());
        Set<UUID> passed = legs.stream().map(Leg::waterBodyId).collect(Collectors.toSet());
        return waterBodies.partsOf(passed, day).stream()
                .filter(water -> !placed.contains(water.id()))
                .map(water ->
                        new Unplaced(water.id(), water.name(), java.util.Objects.requireNonNull(water.parentId())))
                .toList();
    }
}
