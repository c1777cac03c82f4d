package org.riverchief.registry.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One way through the graph. */
final class Navigation {

    private record Entry(
            UUID water,
            BigDecimal down,
            BigDecimal distance,
            @Nullable UUID link) {}

    private final WaterGraph graph;
    private final Mode mode;
    private final @Nullable BigDecimal limit;
    private final PriorityQueue<Entry> open =
            new PriorityQueue<>(Comparator.comparing(Entry::distance).thenComparing(Entry::water));
    private final Map<UUID, BigDecimal> travelled = new HashMap<>();
    private final List<Leg> legs = new ArrayList<>();

    Navigation(WaterGraph graph, Mode mode, @Nullable BigDecimal limit) {
        this.graph = graph;
        this.mode = mode;
        this.limit = limit;
    }

    List<Leg> from(UUID water, BigDecimal km) {
        open.add(new Entry(water, graph.require(water).down(km), BigDecimal.ZERO, null));
        while (!open.isEmpty()) {
            follow(open.remove());
        }
        return legs;
    }

    private void follow(Entry entry) {
        Flow flow = graph.require(entry.water());
        BigDecimal known = travelled.get(entry.water());
        if (known != null && !goesFurther(entry.down(), known)) {
            return;
        }
        BigDecimal end = end(flow, entry);
        BigDecimal stop = known == null ? end : nearer(end, known);
        travelled.put(entry.water(), entry.down());
        legs.add(new Leg(
                flow.water(), flow.name(), flow.km(entry.down()), flow.km(stop), entry.distance(), entry.link()));
        if (mode.isUpstream()) {
            climb(flow, entry, stop, end);
        } else {
            descend(flow, entry, stop, end);
        }
    }

    /** A way that comes into a water again, by a canal say, adds only what it did not see before. */
    private boolean goesFurther(BigDecimal down, BigDecimal known) {
        return mode.isUpstream() ? down.compareTo(known) > 0 : down.compareTo(known) < 0;
    }

    private BigDecimal nearer(BigDecimal end, BigDecimal known) {
        return mode.isUpstream() ? end.max(known) : end.min(known);
    }

    private BigDecimal end(Flow flow, Entry entry) {
        BigDecimal last = mode.isUpstream() ? BigDecimal.ZERO : flow.length();
        if (limit == null) {
            return last;
        }
        BigDecimal left = limit.subtract(entry.distance());
        return mode.isUpstream()
                ? last.max(entry.down().subtract(left))
                : last.min(entry.down().add(left));
    }

    private void descend(Flow flow, Entry entry, BigDecimal stop, BigDecimal end) {
        for (Link link : graph.leaving(flow.water())) {
            BigDecimal departure = flow.departure(link.fromKm());
            boolean main = link.kind() != LinkKind.DIVERSION && stop.compareTo(end) == 0;
            boolean side = link.kind() == LinkKind.DIVERSION && mode.branches();
            if ((main || side) && departure.compareTo(entry.down()) >= 0 && departure.compareTo(stop) <= 0) {
                Flow next = graph.require(link.to());
                enter(link, link.to(), next.arrival(link.toKm()), entry, departure.subtract(entry.down()));
            }
        }
    }

    private void climb(Flow flow, Entry entry, BigDecimal stop, BigDecimal end) {
        List<Link> above = graph.arriving(flow.water()).stream()
                .filter(link -> {
                    BigDecimal arrival = flow.arrival(link.toKm());
                    return arrival.compareTo(entry.down()) <= 0 && arrival.compareTo(stop) >= 0;
                })
                .toList();
        if (mode.branches()) {
            above.forEach(link -> climbInto(link, flow, entry));
        } else if (end.signum() == 0) {
            mainAbove(above).ifPresent(link -> climbInto(link, flow, entry));
        }
    }

    /** What feeds the upper end: the same stream, or else what a canal is led off from. */
    private static Optional<Link> mainAbove(List<Link> above) {
        return above.stream()
                .filter(link -> link.toKm() == null)
                .min(Comparator.comparing(Link::kind).thenComparing(Link::id));
    }

    private void climbInto(Link link, Flow flow, Entry entry) {
        Flow next = graph.require(link.from());
        BigDecimal way = entry.down().subtract(flow.arrival(link.toKm()));
        enter(link, link.from(), next.departure(link.fromKm()), entry, way);
    }

    private void enter(Link link, UUID water, BigDecimal down, Entry from, BigDecimal way) {
        BigDecimal distance = from.distance().add(way);
        if (limit == null || distance.compareTo(limit) < 0) {
            open.add(new Entry(water, down, distance, link.id()));
        }
    }
}
