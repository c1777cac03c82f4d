package org.riverchief.patrol.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The lead department asks for more time.
 *
 * @param dueAt until when it wants to be done
 * @param reason why it takes longer; the reporter may be told
 * @param version of the problem as it was read; absent: whatever it is now
 */
record RequestExtension(
        @NotNull OffsetDateTime dueAt,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable Integer version) {}
