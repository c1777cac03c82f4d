package org.riverchief.patrol.track;

import java.util.List;

/** Walked chainages by side; see {@link BankCoverage}. */
public record BankIntervals(List<Interval> left, List<Interval> right, List<Interval> midstream) {

    /** Nothing walked on any side. */
    public static final BankIntervals NONE = new BankIntervals(List.of(), List.of(), List.of());

    public BankIntervals {
        left = List.copyOf(left);
        right = List.copyOf(right);
        midstream = List.copyOf(midstream);
    }
}
