package org.riverchief.patrol.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reporter takes a report back.
 *
 * @param reason why
 * @param version of the problem as it was read; absent: whatever it is now
 */
record WithdrawReport(
        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable Integer version) {}
