package org.riverchief.registry.coding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule to come into force; it ends the one of the same thing and division.
 *
 * @param divisionCode where it holds, with all below
 * @param form regular expression the whole code matches
 * @param beginsWithCounty whether the first six digits are those of the division's county or city
 * @param verified whether the source itself was read
 */
record SetCodeRule(
        @NotNull CodedThing thing,
        @NotNull String divisionCode,
        @NotBlank @Size(max = 200) String form,
        boolean beginsWithCounty,
        @NotBlank @Size(max = 200) String description,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified,
        @NotNull LocalDate validFrom) {}
