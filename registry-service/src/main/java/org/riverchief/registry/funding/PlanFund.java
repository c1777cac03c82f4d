package org.riverchief.registry.funding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that is planned for a year.
 *
 * @param partnerKind needed by, and only for, social capital
 * @param purposeCode as MAINTENANCE, TREATMENT
 * @param measureCode measure of the strategy
 */
record PlanFund(
        @NotNull String divisionCode,
        @Min(2000) @Max(2200) int year,
        @NotNull FundSource source,
        @Nullable PartnerKind partnerKind,
        @Nullable @Size(max = 200) String partnerName,
        @NotNull String purposeCode,
        @Nullable UUID waterBodyId,
        @Nullable UUID strategyId,
        @Nullable @Size(max = 20) String measureCode,

        @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 2)
        BigDecimal plannedYuan,

        @Nullable @Size(max = 500) String note) {

    boolean namesItsPartner() {
        return (source == FundSource.SOCIAL) == (partnerKind != null);
    }
}
