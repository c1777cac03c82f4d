package org.riverchief.assessment.judging;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.measure.Quantity;

/**
 * An interval of a measure's values and the points it gives.
 *
 * @param noBasis the band for when there is nothing to measure by; it has no edges
 * @param from the lower edge; absent when there is none
 * @param to the upper edge; absent when there is none
 */
public record Band(
        boolean noBasis,
        @Nullable @Digits(integer = 9, fraction = 6) BigDecimal from,
        boolean fromInclusive,
        @Nullable @Digits(integer = 9, fraction = 6) BigDecimal to,
        boolean toInclusive,
        @NotNull @Digits(integer = 6, fraction = 4) BigDecimal points) {

    /** Returns whether the quantity falls into this band. */
    public boolean holds(Quantity quantity) {
        if (noBasis || !quantity.hasBasis()) {
            return noBasis && !quantity.hasBasis();
        }
        return isAboveFrom(quantity) && isBelowTo(quantity);
    }

    /** Returns the interval in mathematical notation, {@code 0/0} for the band without basis. */
    public String label() {
        if (noBasis) {
            return "0/0";
        }
        return (fromInclusive ? "[" : "(") + edge(from, "-∞") + "," + edge(to, "+∞") + (toInclusive ? "]" : ")");
    }

    private boolean isAboveFrom(Quantity quantity) {
        if (from == null) {
            return true;
        }
        int order = quantity.compareTo(from);
        return fromInclusive ? order >= 0 : order > 0;
    }

    private boolean isBelowTo(Quantity quantity) {
        if (to == null) {
            return true;
        }
        int order = quantity.compareTo(to);
        return toInclusive ? order <= 0 : order < 0;
    }

    private static String edge(@Nullable BigDecimal edge, String none) {
        return edge == null ? none : edge.stripTrailingZeros().toPlainString();
    }
}
