package org.riverchief.registry.graph;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a way that stays in one water.
 *
 * @param fromKm chainage where the way enters it
 * @param toKm chainage where the way leaves it or ends
 * @param distanceKm how far along the water its beginning is from the start of the way
 * @param link the link it was entered by; absent for the water the way starts in
 */
public record Leg(
        UUID waterBodyId,
        String waterBodyName,
        BigDecimal fromKm,
        BigDecimal toKm,
        BigDecimal distanceKm,
        @Nullable UUID link) {

    public BigDecimal lengthKm() {
        return toKm.subtract(fromKm).abs();
    }
}
