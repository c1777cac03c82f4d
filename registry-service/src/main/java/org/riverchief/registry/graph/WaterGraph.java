package org.riverchief.registry.graph;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The waters of one day and how they hang together; never changes, so any number of threads may ask it. */
public final class WaterGraph {

    private final Map<UUID, Flow> flows;
    private final Map<UUID, List<Link>> leaving;
    private final Map<UUID, List<Link>> arriving;

    /** Makes the graph; links of waters without kilometres are left out. */
    public WaterGraph(Map<UUID, Flow> flows, List<Link> links) {
        this.flows = Map.copyOf(flows);
        List<Link> whole = links.stream()
                .filter(link -> flows.containsKey(link.from()) && flows.containsKey(link.to()))
                .toList();
        this.leaving = whole.stream().collect(Collectors.groupingBy(Link::from));
        this.arriving = whole.stream().collect(Collectors.groupingBy(Link::to));
    }

    /** Returns the water, if it has kilometres. */
    public Optional<Flow> flow(UUID water) {
        return Optional.ofNullable(flows.get(water));
    }

    List<Link> leaving(UUID water) {
        return leaving.getOrDefault(water, List.of());
    }

    List<Link> arriving(UUID water) {
        return arriving.getOrDefault(water, List.of());
    }

    Flow require(UUID water) {
        Flow flow = flows.get(water);
        if (flow == null) {
            throw new IllegalArgumentException("The graph has no water %s".formatted(water));
        }
        return flow;
    }

    /**
     * Returns the legs of a way, the nearest first.
     *
     * @param limitKm how far along the water it goes; absent: to the end
     */
    public List<Leg> navigate(UUID water, BigDecimal km, Mode mode, @Nullable BigDecimal limitKm) {
        return new Navigation(this, mode, limitKm).from(water, km);
    }

    /**
     * Returns the links by which water would come back to where the new one leaves, in their order; none where it would not.
     * Both waters of the new link must have kilometres.
     */
    public List<Link> circleClosedBy(Link added) {
        BigDecimal departure = require(added.from()).departure(added.fromKm());
        Map<UUID, BigDecimal> reached = new HashMap<>();
        Map<Link, Link> before = new HashMap<>();
        Deque<Link> open = new ArrayDeque<>(List.of(added));
        while (!open.isEmpty()) {
            Link arrived = open.remove();
            BigDecimal down = require(arrived.to()).arrival(arrived.toKm());
            if (arrived.to().equals(added.from()) && down.compareTo(departure) <= 0) {
                return circle(added, arrived, before);
            }
            BigDecimal known = reached.get(arrived.to());
            if (known != null && known.compareTo(down) <= 0) {
                continue;
            }
            reached.put(arrived.to(), down);
            leaving(arrived.to()).stream()
                    .filter(next ->
                            require(next.from()).departure(next.fromKm()).compareTo(down) >= 0)
                    .forEach(next -> {
                        before.put(next, arrived);
                        open.add(next);
                    });
        }
        return List.of();
    }

    private static List<Link> circle(Link added, Link last, Map<Link, Link> before) {
        List<Link> circle = new ArrayList<>();
        for (Link step = last; step != null && !step.equals(added); step = before.get(step)) {
            circle.add(0, step);
        }
        circle.add(0, added);
        return circle;
    }
}
