package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which chainages of a reach were walked: ascending, disjoint intervals and what they add up to.
 *
 * @param coveredMetres sum of the intervals, 1 decimal
 * @param reachMetres length of the reach by its published chainage
 * @param ratio coveredMetres / reachMetres, 4 decimals, HALF_EVEN; 0 when the reach has no length
 */
public record Coverage(List<Interval> intervals, BigDecimal coveredMetres, BigDecimal reachMetres, BigDecimal ratio) {

    private static final Comparator<Interval> ORDER =
            Comparator.comparing(Interval::fromKm).thenComparing(Interval::toKm);

    /** Returns the union of intervals of one reach, from one patrol or from several: nothing counts twice. */
    public static Coverage of(Collection<Interval> intervals, BigDecimal reachMetres) {
        List<Interval> merged = merged(intervals);
        BigDecimal covered = merged.stream()
                .map(Interval::lengthMetres)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(1, RoundingMode.HALF_EVEN);
        return new Coverage(merged, covered, reachMetres, Decimals.ratio(covered, reachMetres));
    }

    private static List<Interval> merged(Collection<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        for (Interval next : intervals.stream().sorted(ORDER).toList()) {
            if (next.fromKm().compareTo(next.toKm()) >= 0) {
                continue;
            }
            int last = merged.size() - 1;
            if (last < 0 || merged.get(last).toKm().compareTo(next.fromKm()) < 0) {
                merged.add(next);
            } else {
                merged.set(
                        last,
                        new Interval(
                                merged.get(last).fromKm(),
                                merged.get(last).toKm().max(next.toKm())));
            }
        }
        return List.copyOf(merged);
    }
}
