package org.riverchief.registry.lookup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.geometry.Position;
import org.riverchief.registry.reach.Bank;

/** Tells from an index which reach a position belongs to, and which others it concerns. */
public final class Locator {

    /**
     * How near counts.
     *
     * @param withinMetres how far from the water a position may be and still belong to it
     * @param slackMetres how far apart lines of the same water may be drawn
     * @param boundaryKm how near along the water a reach of another division makes a place a boundary
     */
    public record Nearness(double withinMetres, double slackMetres, BigDecimal boundaryKm) {}

    private final ReachIndex index;
    private final Nearness nearness;

    public Locator(ReachIndex index, Nearness nearness) {
        this.index = index;
        this.nearness = nearness;
    }

    /** Returns where the position is, if there is water near. */
    public Optional<Location> locate(Position position, LocalDate day) {
        List<Hit> hits = index.nearest(position, day, nearness.withinMetres(), nearness.slackMetres());
        return hits.stream()
                .min(Comparator.comparing((Hit hit) -> hit.reach().level())
                        .reversed()
                        .thenComparing(hit -> !suits(hit))
                        .thenComparing(Locator::metresApart)
                        .thenComparing(Locator::upperFirst)
                        .thenComparing(hit -> hit.reach().code()))
                .map(hit -> location(hit, day));
    }

    /** A reach of one bank answers for a position on that bank. */
    private static boolean suits(Hit hit) {
        return hit.reach().bank() == Bank.BOTH || hit.reach().bank() == hit.bank();
    }

    /** Lines that meet in a vertex are equally far from it, whatever the last digit says. */
    private static long metresApart(Hit hit) {
        return Math.round(hit.distanceMetres());
    }

    /** On the boundary itself the reach above answers: the water comes from there. */
    private static BigDecimal upperFirst(Hit hit) {
        BigDecimal upper = hit.reach().upperEnd();
        return hit.reach().fromSource() ? upper : upper.negate();
    }

    private Location location(Hit hit, LocalDate day) {
        IndexedReach reach = hit.reach();
        BigDecimal km = hit.chainageKm();
        List<IndexedReach> water = index.ofWater(reach.waterBodyId(), day);
        List<IndexedReach> opposite = narrowest(water.stream()
                .filter(other -> other.holds(km) && isOpposite(reach.bank(), other.bank()))
                .toList());
        List<IndexedReach> across = narrowest(water.stream()
                .filter(other -> other.level() == reach.level())
                .filter(other -> !other.divisionCode().equals(reach.divisionCode()))
                .filter(other -> other.kmTo(km).compareTo(nearness.boundaryKm()) <= 0)
                .toList());
        return new Location(
                hit,
                km,
                chain(reach, km, water, day),
                opposite,
                across,
                next(reach, water).stream().toList());
    }

    private static boolean isOpposite(Bank bank, Bank other) {
        return bank != Bank.BOTH && other != Bank.BOTH && bank != other;
    }

    private static List<IndexedReach> narrowest(List<IndexedReach> reaches) {
        return reaches.stream()
                .sorted(Comparator.comparing(IndexedReach::level).reversed().thenComparing(IndexedReach::code))
                .toList();
    }

    /** Returns the reach and those above it: by the parent named, or where none is, by who holds the place a level up. */
    public List<IndexedReach> chain(IndexedReach reach, BigDecimal km, LocalDate day) {
        return chain(reach, km, index.ofWater(reach.waterBodyId(), day), day);
    }

    private List<IndexedReach> chain(IndexedReach reach, BigDecimal km, List<IndexedReach> water, LocalDate day) {
        List<IndexedReach> chain = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        IndexedReach step = reach;
        while (step != null && seen.add(step.id())) {
            chain.add(step);
            step = above(step, km, water, day);
        }
        return chain;
    }

    private @Nullable IndexedReach above(IndexedReach reach, BigDecimal km, List<IndexedReach> water, LocalDate day) {
        Optional<IndexedReach> named = Optional.ofNullable(reach.parentId()).flatMap(id -> index.reach(id, day));
        return named.or(() -> water.stream()
                        .filter(other -> other.level().compareTo(reach.level()) < 0 && other.holds(km))
                        .filter(other ->
                                DivisionCode.of(other.divisionCode()).covers(DivisionCode.of(reach.divisionCode())))
                        .max(Comparator.comparing(IndexedReach::level).thenComparing(IndexedReach::code)))
                .orElse(null);
    }

    /** The next reach of the same level or narrower further down the same water. */
    private static Optional<IndexedReach> next(IndexedReach reach, List<IndexedReach> water) {
        DivisionLevel level = reach.level();
        return water.stream()
                .filter(other ->
                        other.level().compareTo(level) >= 0 && !other.id().equals(reach.id()))
                .filter(other -> !reach.isBelow(reach.lowerEnd(), other.upperEnd()))
                .filter(other -> other.bank() == Bank.BOTH || !isOpposite(reach.bank(), other.bank()))
                .min(Comparator.comparing((IndexedReach other) -> reach.fromSource()
                                ? other.upperEnd()
                                : other.upperEnd().negate())
                        .thenComparing(Comparator.comparing(IndexedReach::level).reversed())
                        .thenComparing(IndexedReach::code));
    }
}
