package org.riverchief.registry.light;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When a light turns to AT_RISK: at most so many days are left and less than this share is done.
 *
 * @param shareDone 0 to 1
 */
record SetLightRule(
        @NotNull @Min(0) @Max(3660) Integer daysLeft,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal shareDone,

        @NotBlank @Size(max = 300) String source,
        boolean verified,
        @NotNull LocalDate validFrom) {}
