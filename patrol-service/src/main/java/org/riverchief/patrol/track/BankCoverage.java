package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which chainages were walked on which side. Left and right are seen from the first towards the last vertex of the reach's
 * line; midstream is what lies so near the line that the fixes' uncertainty does not tell the sides apart. What was
 * covered by seeing round a bend belongs to no side, so the three may cover less than the whole.
 */
public record BankCoverage(Coverage left, Coverage right, Coverage midstream) {

    /** Where somebody walked. */
    enum Side {
        LEFT,
        RIGHT,
        MIDSTREAM
    }

    static BankCoverage of(Map<Side, List<Span>> spans, ReachLine reach) {
        return new BankCoverage(
                coverage(spans, Side.LEFT, reach),
                coverage(spans, Side.RIGHT, reach),
                coverage(spans, Side.MIDSTREAM, reach));
    }

    private static Coverage coverage(Map<Side, List<Span>> spans, Side side, ReachLine reach) {
        List<Interval> intervals = Span.union(spans.getOrDefault(side, List.of())).stream()
                .map(span -> reach.interval(span.from(), span.to()))
                .toList();
        return Coverage.of(intervals, reach.lengthMetres());
    }

    /** Returns the intervals of each side. */
    public BankIntervals intervals() {
        return new BankIntervals(left.intervals(), right.intervals(), midstream.intervals());
    }

    /** Returns what several patrols of one reach covered together, side by side. */
    public static BankCoverage united(Collection<BankIntervals> patrols, BigDecimal reachMetres) {
        return new BankCoverage(
                united(patrols, BankIntervals::left, reachMetres),
                united(patrols, BankIntervals::right, reachMetres),
                united(patrols, BankIntervals::midstream, reachMetres));
    }

    private static Coverage united(
            Collection<BankIntervals> patrols, Function<BankIntervals, List<Interval>> side, BigDecimal reachMetres) {
        Stream<Interval> intervals = patrols.stream().map(side).flatMap(List::stream);
        return Coverage.of(intervals.toList(), reachMetres);
    }
}
