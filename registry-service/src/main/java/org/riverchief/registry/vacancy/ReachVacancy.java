package org.riverchief.registry.vacancy;

import java.math.BigDecimal;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionLevel;

/** A reach nobody is chief of, neither of itself nor, in its division, of its whole water. */
record ReachVacancy(
        UUID reachId,
        String code,
        String name,
        DivisionLevel level,
        String divisionCode,
        UUID waterBodyId,
        String waterBodyName,
        BigDecimal lengthKm) {}
