package org.riverchief.registry.topology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.graph.Mode;
import org.riverchief.registry.reach.Bank;

/**
 * A way along the water.
 *
 * @param legs the nearest first
 * @param unplaced tributaries of the waters passed whose confluence is not registered, and so are not on the way
 */
record NavigationView(
        LocalDate at, Mode mode, @Nullable BigDecimal distanceKm, List<LegView> legs, List<Unplaced> unplaced) {

    /**
     * A part of the way that stays in one water.
     *
     * @param distanceKm from the start of the way to its beginning
     * @param reaches the narrowest reaches it passes, in the order of the way
     */
    record LegView(
            UUID waterBodyId,
            String waterBodyName,
            BigDecimal fromKm,
            BigDecimal toKm,
            BigDecimal distanceKm,
            @Nullable UUID waterLinkId,
            List<PassedReach> reaches) {}

    /** A reach the way passes. */
    record PassedReach(UUID reachId, String name, String divisionCode, Bank bank, BigDecimal fromKm, BigDecimal toKm) {}

    record Unplaced(UUID waterBodyId, String waterBodyName, UUID intoWaterBodyId) {}
}
