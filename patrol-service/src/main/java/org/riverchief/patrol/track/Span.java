package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a centreline by stations in metres. */
record Span(double from, double to) {

    private static final Comparator<Span> ORDER =
            Comparator.comparingDouble(Span::from).thenComparingDouble(Span::to);

    static Span between(double one, double other) {
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    double length() {
        return to - from;
    }

    /** Returns the union as ascending, disjoint spans. */
    static List<Span> union(List<Span> spans) {
        List<Span> union = new ArrayList<>();
        for (Span next : spans.stream().sorted(ORDER).toList()) {
            int last = union.size() - 1;
            if (last < 0 || union.get(last).to() < next.from()) {
                union.add(next);
            } else {
                union.set(
                        last,
                        new Span(
                                union.get(last).from(), Math.max(union.get(last).to(), next.to())));
            }
        }
        return union;
    }
}
