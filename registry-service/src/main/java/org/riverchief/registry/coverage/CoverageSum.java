package org.riverchief.registry.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Kilometres with and without a chief.
 *
 * @param coverage covered over all length, four decimals, never rounded up; absent where there is no length
 */
record CoverageSum(
        BigDecimal lengthKm,
        BigDecimal coveredKm,
        BigDecimal unmannedKm,
        @Nullable BigDecimal coverage) {

    private static final int DECIMALS = 4;

    static final CoverageSum NOTHING = of(BigDecimal.ZERO, BigDecimal.ZERO);

    static CoverageSum of(BigDecimal length, BigDecimal covered) {
        BigDecimal ratio = length.signum() == 0 ? null : covered.divide(length, DECIMALS, RoundingMode.DOWN);
        return new CoverageSum(length, covered, length.subtract(covered), ratio);
    }

    CoverageSum plus(CoverageSum other) {
        return of(lengthKm.add(other.lengthKm), coveredKm.add(other.coveredKm));
    }
}
