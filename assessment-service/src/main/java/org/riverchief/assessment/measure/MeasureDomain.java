package org.riverchief.assessment.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values a measure can take.
 *
 * @param whole only whole numbers
 * @param least the least value; absent when there is none
 * @param greatest the greatest value; absent when there is none
 * @param mayLackBasis whether there may be nothing to measure by
 * @param greatestDenominator of the fractions it can be; 0 when any fraction is possible
 */
public record MeasureDomain(
        boolean whole,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        boolean mayLackBasis,
        int greatestDenominator) {

    static MeasureDomain rateOfAtMost(int denominator) {
        return new MeasureDomain(false, BigDecimal.ZERO, BigDecimal.ONE, false, denominator);
    }

    static MeasureDomain rate() {
        return new MeasureDomain(false, BigDecimal.ZERO, BigDecimal.ONE, true, 0);
    }

    static MeasureDomain count() {
        return new MeasureDomain(true, BigDecimal.ZERO, null, false, 0);
    }

    static MeasureDomain balance() {
        return new MeasureDomain(true, null, null, false, 0);
    }
}
