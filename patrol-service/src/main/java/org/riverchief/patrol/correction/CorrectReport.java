package org.riverchief.patrol.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reporter says it otherwise.
 *
 * @param description plain text, instead of what was reported
 * @param version of the problem as it was read; absent: whatever it is now
 */
record CorrectReport(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String description,

        @Nullable Integer version) {}
