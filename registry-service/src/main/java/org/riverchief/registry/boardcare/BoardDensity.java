package org.riverchief.registry.boardcare;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The boards one river has in one village, and those the rule asks for.
 *
 * @param lengthKm kilometres of the river in the village, each once whatever the bank
 * @param boards those published
 */
record BoardDensity(
        String divisionCode,
        UUID waterBodyId,
        String waterBodyName,
        BigDecimal lengthKm,
        int required,
        int boards,
        int missing) {}
