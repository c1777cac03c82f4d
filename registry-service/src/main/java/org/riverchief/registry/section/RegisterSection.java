package org.riverchief.registry.section;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section to register, or all of what it is to be.
 *
 * @param version where a section is changed: the version that was read; absent where one is registered
 * @param crs system of x (longitude or easting) and y
 * @param upstreamDivisionCode the division the water comes from
 * @param downstreamDivisionCode the division it comes to, of the same level
 * @param source where it was published
 * @param verified whether that source was read
 * @param validTo first day it no longer is one
 */
public record RegisterSection(
        @Nullable Integer version,
        @NotBlank @Pattern(regexp = "[0-9A-Z-]{1,32}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull UUID waterBodyId,

        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal chainageKm,

        @NotNull Double x,
        @NotNull Double y,
        @NotBlank String crs,
        @NotNull String upstreamDivisionCode,
        @NotNull String downstreamDivisionCode,
        @Nullable @Size(max = 300) String source,
        boolean verified,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
