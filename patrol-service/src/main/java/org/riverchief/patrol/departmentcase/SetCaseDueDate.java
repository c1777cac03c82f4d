package org.riverchief.patrol.departmentcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The office gives a department that helps a due date of its own.
 *
 * @param version of the problem as it was read; absent: whatever it is now
 */
record SetCaseDueDate(
        @NotNull OffsetDateTime dueAt,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable Integer version) {}
