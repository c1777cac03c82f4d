package org.riverchief.assessment.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.judging.Band;
import org.riverchief.assessment.measure.MeasureDomain;

/**
 * An interval as the validator compares it.
 *
 * @param index place of the band in its indicator; -1 for the domain itself
 */
record Span(int index, Cut start, Cut end) {

    static final Comparator<Span> BY_START = Comparator.comparing(Span::start).thenComparing(Span::end);

    /** Among whole numbers every edge moves to just before the next whole number, so that {1} and (1,+∞) touch. */
    static Span of(int index, Band band, boolean whole) {
        Cut start = band.fromInclusive() ? before(band.from(), Cut.BELOW_ALL) : after(band.from(), Cut.BELOW_ALL);
        Cut end = band.toInclusive() ? after(band.to(), Cut.ABOVE_ALL) : before(band.to(), Cut.ABOVE_ALL);
        return new Span(index, whole ? toWhole(start) : start, whole ? toWhole(end) : end);
    }

    static Span of(MeasureDomain domain) {
        return new Span(-1, before(domain.least(), Cut.BELOW_ALL), after(domain.greatest(), Cut.ABOVE_ALL));
    }

    boolean isEmpty() {
        return start.compareTo(end) >= 0;
    }

    boolean overlaps(Span other) {
        return start.compareTo(other.end) < 0 && other.start.compareTo(end) < 0;
    }

    private static Cut before(@Nullable BigDecimal value, Cut otherwise) {
        return value == null ? otherwise : Cut.before(value);
    }

    private static Cut after(@Nullable BigDecimal value, Cut otherwise) {
        return value == null ? otherwise : Cut.after(value);
    }

    private static Cut toWhole(Cut cut) {
        if (cut.infinity() != 0) {
            return cut;
        }
        return Cut.before(
                cut.after()
                        ? cut.value().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                        : cut.value().setScale(0, RoundingMode.CEILING));
    }
}
