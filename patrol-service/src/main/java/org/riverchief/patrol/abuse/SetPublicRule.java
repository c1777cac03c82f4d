package org.riverchief.patrol.abuse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A new version of a figure for the caller's division.
 *
 * @param replacesVersion the division's own version that was read, 0 when it has none
 */
record SetPublicRule(
        @NotNull RuleName name,
        @NotNull @Min(0) @Max(1_000_000) Integer amount,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*")
        String source,

        @Nullable @Min(1949) @Max(2100) Integer sourceYear,
        @NotNull Evidence evidence,
        @NotNull @Min(0) Integer replacesVersion) {}
