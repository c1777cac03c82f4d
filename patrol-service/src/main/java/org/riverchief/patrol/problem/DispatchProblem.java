package org.riverchief.patrol.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office gives a problem to departments of its choice.
 *
 * @param departmentCode who leads
 * @param divisionCode where to look for the departments, then above it; absent: the problem's division
 * @param reason why these
 * @param dueAt where no due date can be told, or for an earlier one; absent: by the deadline rule
 * @param version of the problem as it was read; absent: whatever it is now
 */
record DispatchProblem(
        @NotBlank @Size(max = 40) String departmentCode,
        @Nullable String divisionCode,
        @Nullable @Size(max = 20) List<@NotNull String> assistDepartmentCodes,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable OffsetDateTime dueAt,
        @Nullable Integer version) {

    List<String> assists() {
        return assistDepartmentCodes == null ? List.of() : assistDepartmentCodes;
    }
}
