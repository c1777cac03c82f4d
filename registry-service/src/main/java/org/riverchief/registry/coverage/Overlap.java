package org.riverchief.registry.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A part of a water where reaches that do not lie within one another both have a chief.
 *
 * @param reachIds the reaches, by their code
 */
record Overlap(
        UUID waterBodyId,
        String waterBodyName,
        BigDecimal fromKm,
        BigDecimal toKm,
        BigDecimal lengthKm,
        List<UUID> reachIds,
        List<String> reaches) {}
