package org.riverchief.assessment.scheme;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A place between values: just before or just after one, or beyond all of them. Intervals of every kind are then from one
 * cut to another, and open and closed edges need no further thought.
 *
 * @param infinity -1 below all values, 1 above all, 0 at {@code value}
 */
record Cut(int infinity, BigDecimal value, boolean after) implements Comparable<Cut> {

    static final Cut BELOW_ALL = new Cut(-1, BigDecimal.ZERO, false);
    static final Cut ABOVE_ALL = new Cut(1, BigDecimal.ZERO, false);

    private static final Comparator<Cut> ORDER =
            Comparator.comparingInt(Cut::infinity).thenComparing(Cut::value).thenComparing(Cut::after);

    static Cut before(BigDecimal value) {
        return new Cut(0, value, false);
    }

    static Cut after(BigDecimal value) {
        return new Cut(0, value, true);
    }

    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }
}
