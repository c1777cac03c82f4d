package org.riverchief.registry.lookup;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a position is.
 *
 * @param hit the place of the reach it belongs to
 * @param chain the reach and those above it, the narrowest first
 * @param opposite reaches of the other bank there, the narrowest first
 * @param across reaches of the same level of other divisions there or near: with one, the place is on a boundary
 * @param below the next reach further down the same water
 */
public record Location(
        Hit hit,
        BigDecimal chainageKm,
        List<IndexedReach> chain,
        List<IndexedReach> opposite,
        List<IndexedReach> across,
        List<IndexedReach> below) {

    public IndexedReach reach() {
        return hit.reach();
    }

    /** Returns the reaches whose chiefs have to agree: this one's, the other bank's and those across a boundary. */
    public List<IndexedReach> concerned() {
        return Stream.of(List.of(reach()), opposite, across)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Returns whether divisions meet here. */
    public boolean isBoundary() {
        return concerned().stream()
                        .map(IndexedReach::divisionCode)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Returns the narrowest reach that is above all of these, by their chains. */
    public static Optional<IndexedReach> lowestCommon(List<List<IndexedReach>> chains) {
        Set<UUID> common = new HashSet<>();
        chains.get(0).forEach(reach -> common.add(reach.id()));
        chains.stream()
                .skip(1)
                .forEach(chain ->
                        common.retainAll(chain.stream().map(IndexedReach::id).toList()));
        return chains.get(0).stream()
                .filter(reach -> common.contains(reach.id()))
                .findFirst();
    }
}
