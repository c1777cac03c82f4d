package org.riverchief.registry.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who begins to work at an office. A new head follows the one there is.
 *
 * @param departmentCode where the person comes from; a deputy head comes from a member department
 */
record JoinOffice(
        @NotNull OfficePosition position,
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 100) String post,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String departmentCode,
        @NotNull LocalDate validFrom) {}
