package org.riverchief.registry.handoverrule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a division and all below it. One it has already ends when this begins.
 *
 * @param roles codes of the roles that hand over
 * @param period time from the end of an appointment until both have signed, in days, months or years, as P1M
 */
record SetHandoverRule(
        @NotNull String divisionCode,
        @NotEmpty @Size(max = 40) List<@NotBlank String> roles,
        @NotBlank @Size(max = 20) String period,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified,
        @NotNull LocalDate validFrom) {}
