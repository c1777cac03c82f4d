package org.riverchief.registry.maintenance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract to make.
 *
 * @param standard what is to be done how often
 * @param lengthKm of the banks or the water kept; this or the area is needed
 * @param validTo first day it no longer holds
 */
record MakeContract(
        @NotBlank @Size(max = 60) String number,
        @NotNull UUID bodyId,
        @NotNull String divisionCode,
        @NotEmpty @Size(max = 500) Set<@NotNull UUID> reachIds,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid MaintenancePerson> persons,
        @NotBlank @Size(max = 2000) String standard,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 5, fraction = 3)
        BigDecimal lengthKm,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 2)
        BigDecimal areaM2,

        @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 2)
        BigDecimal yuanPerYear,

        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {}
