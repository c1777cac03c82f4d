package org.riverchief.registry.funding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A year's money of a division and all below it, perhaps of one water only. Rates are shares of 1; one whose divisor is zero
 * is absent.
 *
 * @param executionRate spent of what was allocated
 * @param allocationRate allocated of what was planned
 * @param socialShare social capital among what was allocated
 * @param lengthKm of the water with reaches there, each kilometre once whatever the bank
 */
record FundReport(
        String divisionCode,
        int year,
        BigDecimal plannedYuan,
        BigDecimal allocatedYuan,
        BigDecimal spentYuan,
        @Nullable BigDecimal executionRate,
        @Nullable BigDecimal allocationRate,
        BigDecimal socialAllocatedYuan,
        @Nullable BigDecimal socialShare,
        BigDecimal maintenanceSpentYuan,
        BigDecimal lengthKm,
        @Nullable BigDecimal maintenanceYuanPerKm) {}
