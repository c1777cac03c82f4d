package org.riverchief.assessment.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact fraction. Its denominator is never negative; zero means there is nothing to measure by. */
public record Quantity(BigDecimal numerator, BigDecimal denominator) {

    /** Decimals a fraction is shown with; judging never rounds. */
    public static final int SHOWN_SCALE = 4;

    /** Returns a whole number. */
    public static Quantity count(long count) {
        return new Quantity(BigDecimal.valueOf(count), BigDecimal.ONE);
    }

    /** Returns part ÷ whole. */
    public static Quantity rate(long part, long whole) {
        return new Quantity(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Returns whether there is anything to measure by. */
    public boolean hasBasis() {
        return denominator.signum() > 0;
    }

    /** Compares with a decimal, without dividing. */
    public int compareTo(BigDecimal value) {
        return numerator.compareTo(value.multiply(denominator));
    }

    /** Returns the value to show, half-up to {@link #SHOWN_SCALE} decimals; nothing when there is no basis. */
    public Optional<BigDecimal> shown() {
        if (!hasBasis()) {
            return Optional.empty();
        }
        boolean whole = denominator.compareTo(BigDecimal.ONE) == 0 && numerator.scale() <= 0;
        return Optional.of(whole ? numerator : numerator.divide(denominator, SHOWN_SCALE, RoundingMode.HALF_UP));
    }
}
