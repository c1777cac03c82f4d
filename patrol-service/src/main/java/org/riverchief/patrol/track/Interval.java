package org.riverchief.patrol.track;

import java.math.BigDecimal;

/** A stretch of chainage in km to 4 decimals (0.1 m), fromKm below toKm whichever way the reach is drawn. */
public record Interval(BigDecimal fromKm, BigDecimal toKm) {

    /** Returns the stretch's length in metres to 1 decimal. */
    public BigDecimal lengthMetres() {
        return toKm.subtract(fromKm).movePointRight(3);
    }
}
