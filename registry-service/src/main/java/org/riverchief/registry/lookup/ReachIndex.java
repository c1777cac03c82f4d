package org.riverchief.registry.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.riverchief.registry.geometry.Position;

/**
 * Reaches by place, by water and by id. Never changes, so any number of threads may ask it; a change makes a new index
 * that shares the tree and keeps the few changed reaches beside it.
 */
public final class ReachIndex {

    private static final double FIRST_METRES = 100;
    private static final int WIDENING = 8;
    private static final int LARGEST_OVERLAY = 1_000;

    private final STRtree tree;
    private final Set<UUID> superseded;
    private final List<Chunk> overlay;
    private final Map<UUID, List<IndexedReach>> byId;
    private final Map<UUID, Set<UUID>> byWater;

    private ReachIndex(STRtree tree, Set<UUID> superseded, List<Chunk> overlay, Map<UUID, List<IndexedReach>> byId) {
        this.tree = tree;
        this.superseded = superseded;
        this.overlay = overlay;
        this.byId = byId;
        this.byWater = new HashMap<>();
        byId.forEach((id, editions) -> byWater.computeIfAbsent(editions.get(0).waterBodyId(), water -> new HashSet<>())
                .add(id));
    }

    /** Makes an index of these editions of reaches. */
    public static ReachIndex of(Collection<IndexedReach> editions) {
        Map<UUID, List<IndexedReach>> byId = new HashMap<>();
        editions.forEach(edition ->
                byId.computeIfAbsent(edition.id(), id -> new ArrayList<>(1)).add(edition));
        return of(byId);
    }

    private static ReachIndex of(Map<UUID, List<IndexedReach>> byId) {
        STRtree tree = new STRtree();
        byId.values().stream()
                .flatMap(List::stream)
                .map(Chunk::of)
                .flatMap(List::stream)
                .forEach(chunk -> tree.insert(chunk.envelope(), chunk));
        tree.build();
        return new ReachIndex(tree, Set.of(), List.of(), byId);
    }

    /** Returns an index in which these reaches have these editions and no others. */
    public ReachIndex replacing(Set<UUID> reaches, Collection<IndexedReach> editions) {
        Map<UUID, List<IndexedReach>> after = new HashMap<>(byId);
        reaches.forEach(after::remove);
        editions.forEach(edition ->
                after.computeIfAbsent(edition.id(), id -> new ArrayList<>(1)).add(edition));
        Set<UUID> replaced = new HashSet<>(superseded);
        replaced.addAll(reaches);
        if (replaced.size() > LARGEST_OVERLAY) {
            return of(after);
        }
        List<Chunk> beside = Stream.concat(
                        overlay.stream()
                                .filter(chunk -> !reaches.contains(chunk.reach().id())),
                        editions.stream().map(Chunk::of).flatMap(List::stream))
                .toList();
        return new ReachIndex(tree, replaced, beside, after);
    }

    /** Returns the number of reaches. */
    public int size() {
        return byId.size();
    }

    /** Returns the reach as it is on the day. */
    public Optional<IndexedReach> reach(UUID id, LocalDate day) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(edition -> edition.isValidOn(day))
                .findFirst();
    }

    /** Returns the reaches of the water in force on the day. */
    public List<IndexedReach> ofWater(UUID water, LocalDate day) {
        return byWater.getOrDefault(water, Set.of()).stream()
                .flatMap(id -> reach(id, day).stream())
                .toList();
    }

    /**
     * Returns the reaches of the nearest water at the position on the day, nearest first, each at its nearest place.
     *
     * @param withinMetres how far the water may be
     * @param slackMetres how much further than the nearest another reach of the same water may lie and still be there
     */
    public List<Hit> nearest(Position position, LocalDate day, double withinMetres, double slackMetres) {
        LocalPlane plane = new LocalPlane(position);
        double radius = Math.min(FIRST_METRES, withinMetres);
        while (true) {
            List<Hit> hits = hits(plane, day, radius);
            boolean enough = !hits.isEmpty() && hits.get(0).distanceMetres() + slackMetres <= radius;
            if (enough || radius >= withinMetres + slackMetres) {
                return sameWater(hits, withinMetres, slackMetres);
            }
            radius = Math.min(radius * WIDENING, withinMetres + slackMetres);
        }
    }

    private static List<Hit> sameWater(List<Hit> hits, double withinMetres, double slackMetres) {
        if (hits.isEmpty() || hits.get(0).distanceMetres() > withinMetres) {
            return List.of();
        }
        Hit first = hits.get(0);
        return hits.stream()
                .filter(hit -> hit.reach().waterBodyId().equals(first.reach().waterBodyId()))
                .filter(hit -> hit.distanceMetres() <= first.distanceMetres() + slackMetres)
                .toList();
    }

    private List<Hit> hits(LocalPlane plane, LocalDate day, double radius) {
        Map<UUID, Hit> best = new HashMap<>();
        Envelope around = plane.around(radius);
        tree.query(around, item -> {
            Chunk chunk = (Chunk) item;
            if (!superseded.contains(chunk.reach().id())) {
                take(chunk, plane, day, radius, best);
            }
        });
        overlay.stream()
                .filter(chunk -> chunk.envelope().intersects(around))
                .forEach(chunk -> take(chunk, plane, day, radius, best));
        return best.values().stream()
                .sorted(Comparator.comparing(Hit::distanceMetres)
                        .thenComparing(hit -> hit.reach().code()))
                .toList();
    }

    private static void take(Chunk chunk, LocalPlane plane, LocalDate day, double radius, Map<UUID, Hit> best) {
        if (!chunk.reach().isValidOn(day)) {
            return;
        }
        Hit hit = chunk.nearest(plane);
        if (hit.distanceMetres() <= radius) {
            best.merge(
                    chunk.reach().id(),
                    hit,
                    (one, other) -> one.distanceMetres() <= other.distanceMetres() ? one : other);
        }
    }
}
