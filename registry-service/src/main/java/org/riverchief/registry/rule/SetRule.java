package org.riverchief.registry.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A division's rule from a day on; the one it had ends then.
 *
 * @param content as the topic asks: see the content of the rule in force
 */
record SetRule(
        @NotNull RuleTopic topic,
        @NotNull String divisionCode,
        @NotBlank @Size(max = 100) String name,
        @NotEmpty Map<String, Object> content,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified,
        @NotNull LocalDate validFrom) {}
