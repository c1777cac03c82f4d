package org.riverchief.patrol.outcome;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The reporter says that a problem is done.
 *
 * @param note what they say of it, plain text
 * @param version of the problem as it was read; absent: whatever it is now
 */
record AgreeProblem(
        @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String note,

        @Nullable Integer version) {}
