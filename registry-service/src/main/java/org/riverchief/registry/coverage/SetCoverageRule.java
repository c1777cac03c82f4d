package org.riverchief.registry.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A rule to come into force; it ends the one the division has.
 *
 * @param levels those whose chiefs count as the lowest
 */
record SetCoverageRule(
        @NotNull String divisionCode,
        @NotEmpty List<@NotNull DivisionLevel> levels,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified,
        @NotNull LocalDate validFrom) {}
