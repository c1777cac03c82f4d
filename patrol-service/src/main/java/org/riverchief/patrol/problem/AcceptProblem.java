package org.riverchief.patrol.problem;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The lead department takes a problem in hand.
 *
 * @param note what it means to do
 * @param version of the problem as it was read; absent: whatever it is now
 */
record AcceptProblem(
        @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String note,

        @Nullable Integer version) {}
