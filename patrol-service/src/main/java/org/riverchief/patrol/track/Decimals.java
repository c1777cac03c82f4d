package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The only way from measured doubles to decimals: metres and speeds to 1 place, shares and kilometres to 4,
 * degrees to 7, seconds whole, all HALF_EVEN.
 */
final class Decimals {

    private static final int SHARE_SCALE = 4;

    private Decimals() {}

    static BigDecimal metres(double metres) {
        return new BigDecimal(metres).setScale(1, RoundingMode.HALF_EVEN);
    }

    static BigDecimal degrees(double degrees) {
        return new BigDecimal(degrees).setScale(7, RoundingMode.HALF_EVEN);
    }

    static BigDecimal kilometres(BigDecimal kilometres) {
        return kilometres.setScale(4, RoundingMode.HALF_EVEN);
    }

    static BigDecimal speed(double kmh) {
        return new BigDecimal(kmh).setScale(1, RoundingMode.HALF_EVEN);
    }

    static long seconds(long milliseconds) {
        return BigDecimal.valueOf(milliseconds, 3)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    static BigDecimal share(double part, double whole) {
        return whole > 0 ? ratio(new BigDecimal(part), new BigDecimal(whole)) : ratio(BigDecimal.ZERO, BigDecimal.ONE);
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(SHARE_SCALE)
                : part.divide(whole, SHARE_SCALE, RoundingMode.HALF_EVEN);
    }
}
