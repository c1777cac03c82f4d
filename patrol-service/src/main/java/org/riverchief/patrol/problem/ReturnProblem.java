package org.riverchief.patrol.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The lead department gives a problem back to the office.
 *
 * @param reason why it is not theirs
 * @param version of the problem as it was read; absent: whatever it is now
 */
record ReturnProblem(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable Integer version) {}
