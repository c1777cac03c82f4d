package org.riverchief.registry.graph;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A water and the kilometres it has.
 *
 * @param fromSource whether its kilometres grow downstream
 * @param lowKm the smallest chainage
 * @param highKm the greatest chainage
 */
public record Flow(UUID water, String name, boolean fromSource, BigDecimal lowKm, BigDecimal highKm) {

    public BigDecimal length() {
        return highKm.subtract(lowKm);
    }

    public boolean has(BigDecimal km) {
        return lowKm.compareTo(km) <= 0 && highKm.compareTo(km) >= 0;
    }

    /** Returns how far below the upper end a chainage is. */
    public BigDecimal down(BigDecimal km) {
        return fromSource ? km.subtract(lowKm) : highKm.subtract(km);
    }

    /** Returns the chainage so far below the upper end. */
    public BigDecimal km(BigDecimal down) {
        return fromSource ? lowKm.add(down) : highKm.subtract(down);
    }

    BigDecimal departure(@Nullable BigDecimal km) {
        return km == null ? length() : down(km);
    }

    BigDecimal arrival(@Nullable BigDecimal km) {
        return km == null ? BigDecimal.ZERO : down(km);
    }
}
