package org.riverchief.patrol.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.provenance.Evidence;

/**
 * The next version of a division's rule.
 *
 * @param level level of the reaches it is for; absent: all levels
 * @param validFrom absent: at once
 * @param parameters numbers by name; what is not named is inherited
 */
record CreateRule(
        @NotNull DivisionCode divisionCode,
        @Nullable DivisionLevel level,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1949) @Max(2100) Integer sourceYear,
        @NotNull Evidence evidence,
        @Nullable OffsetDateTime validFrom,
        @NotEmpty Map<String, @NotNull BigDecimal> parameters) {}
