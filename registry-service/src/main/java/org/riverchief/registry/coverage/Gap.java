package org.riverchief.registry.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.riverchief.registry.reach.Bank;

/**
 * A part of a water without a chief at the lowest level.
 *
 * @param bank the banks that have none
 * @param reaches names of the reaches it lies in, from the widest to the narrowest
 */
record Gap(
        UUID waterBodyId,
        String waterBodyName,
        BigDecimal fromKm,
        BigDecimal toKm,
        BigDecimal lengthKm,
        Bank bank,
        List<String> reaches) {}
