package org.riverchief.patrol.track;

import java.math.BigDecimal;

/**
 * A place expressed by its reach.
 *
 * @param chainageKm of the nearest point of the centreline, 4 decimals
 * @param offsetMetres distance from the centreline, 1 decimal
 * @param side seen from the first towards the last vertex of the line, which need not be downstream
 */
public record ReachPoint(BigDecimal chainageKm, BigDecimal offsetMetres, Side side) {

    /** Which side of the line. */
    public enum Side {
        LEFT,
        RIGHT,
        ON_LINE
    }
}
