package org.riverchief.registry.reach;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** A reach without its line, for reckoning in kilometres. */
public record Stretch(
        UUID reachId,
        String code,
        String name,
        UUID waterBodyId,
        String divisionCode,
        DivisionLevel level,
        Bank bank,
        BigDecimal fromKm,
        BigDecimal toKm,
        @Nullable UUID parentReachId) {

    /** Returns whether the reach holds that place of its water. */
    public boolean holds(BigDecimal km) {
        return fromKm.compareTo(km) <= 0 && toKm.compareTo(km) >= 0;
    }
}
