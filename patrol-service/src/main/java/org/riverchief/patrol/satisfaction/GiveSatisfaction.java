package org.riverchief.patrol.satisfaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How content the reporter is.
 *
 * @param score 1 not at all, 5 fully
 * @param words plain text for the office
 */
record GiveSatisfaction(
        @NotNull @Min(1) @Max(5) Integer score,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*")
        String words) {}
