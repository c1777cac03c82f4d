package org.riverchief.patrol.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The office says that a problem is the same as another.
 *
 * @param intoId the problem that goes on
 * @param reason how it is known
 * @param version of the problem that ends, as it was read; absent: whatever it is now
 */
record MergeProblem(
        @NotNull UUID intoId,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable Integer version) {}
