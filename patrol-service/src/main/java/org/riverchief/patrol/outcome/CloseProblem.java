package org.riverchief.patrol.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The office closes a problem that was handled and re-inspected.
 *
 * @param note what remains to be said
 * @param version of the problem as it was read; absent: whatever it is now
 */
record CloseProblem(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String note,

        @Nullable Integer version) {}
