package org.riverchief.patrol.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A new version of a deadline rule.
 *
 * @param kind what the limit is for; absent: handling
 * @param category absent: for every category that has no rule of its own
 * @param severity absent: for every severity that has no rule of its own
 * @param limit {@code P10WD} for working days, {@code PT2H} for time by the clock, counted from what the kind says
 * @param overridable whether divisions below may set their own; absent: yes
 * @param source the document the limit comes from
 * @param validFrom first day on which it applies; absent: today
 * @param validTo first day on which it no longer applies; the same day as validFrom withdraws the rule
 * @param replacesVersion the version in force that was read, 0 when there is none
 */
record SetDeadlineRule(
        @NotNull DivisionCode divisionCode,
        @Nullable DeadlineKind kind,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Size(max = 40)
        String category,

        @Nullable Severity severity,
        @NotBlank @Size(max = 20) String limit,
        @Nullable Boolean overridable,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*")
        String source,

        @Nullable @Min(1949) @Max(2100) Integer sourceYear,
        @NotNull Evidence evidence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull @Min(0) Integer replacesVersion) {

    DeadlineKind kindOrHandling() {
        return kind == null ? DeadlineKind.HANDLING : kind;
    }
}
