package org.riverchief.patrol.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody urges, or sends a problem to the chief above.
 *
 * @param reason told to those concerned
 * @param version of the problem as it was read; absent: whatever it is now
 */
record UrgeProblem(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable Integer version) {}
