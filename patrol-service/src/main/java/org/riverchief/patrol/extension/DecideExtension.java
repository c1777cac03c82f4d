package org.riverchief.patrol.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The office grants more time, or refuses it.
 *
 * @param dueAt when it grants less than was asked for; absent: what was asked for
 * @param note why, told to the department
 */
record DecideExtension(
        @NotNull Boolean granted,
        @Nullable OffsetDateTime dueAt,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String note) {}
