package org.riverchief.registry.dutyitem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A duty of a role at a level.
 *
 * @param position its place in the list
 * @param evidenceType what shows that it was done, as PATROL or MEETING
 */
record AddDutyItem(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String role,
        @NotNull DivisionLevel level,
        @NotNull @Min(1) @Max(100) Integer position,
        @NotBlank @Size(max = 500) String wording,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String evidenceType,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified,
        @NotNull LocalDate validFrom) {}
