package org.riverchief.registry.phone;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A form office phones may have.
 *
 * @param pattern regular expression the whole number must match, as {@code 0662-\d{7}}
 * @param example a number that matches
 */
record AddPhonePattern(
        @NotNull String divisionCode,
        @NotBlank @Size(max = 100) String pattern,
        @NotBlank @Size(max = 30) String example,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified,
        @NotNull LocalDate validFrom) {}
