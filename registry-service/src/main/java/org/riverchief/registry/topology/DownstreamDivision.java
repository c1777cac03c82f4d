package org.riverchief.registry.topology;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The first division the water comes to.
 *
 * @param divisionCode the one it comes to
 * @param leavingDivisionCode the one it leaves
 * @param km chainage of the boundary
 * @param distanceKm how far along the water the boundary is
 */
public record DownstreamDivision(
        String divisionCode,
        String divisionName,
        String leavingDivisionCode,
        UUID waterBodyId,
        String waterBodyName,
        UUID reachId,
        BigDecimal km,
        BigDecimal distanceKm) {}
