package org.riverchief.assessment.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.judging.Band;
import org.riverchief.assessment.measure.MeasureParameters;
import org.riverchief.assessment.period.PeriodKind;

/** A new version of a scheme, as proposed. */
record PublishSchemeVersion(
        @NotNull LocalDate validFrom,
        @NotNull PeriodKind periodKind,
        @Min(0) @Max(60) int graceDays,
        @NotNull @Digits(integer = 6, fraction = 4) BigDecimal base,
        @NotBlank @Size(max = 2000) String note,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Indicator> indicators) {

    /** An indicator as proposed; its measure and function are checked by {@link SchemeValidator}. */
    record Indicator(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
            String code,

            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String measure,
            @Nullable MeasureParameters parameters,
            @NotBlank @Size(max = 20) String function,
            @NotBlank @Size(max = 500) String source,
            boolean editable,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Band> bands) {

        MeasureParameters givenParameters() {
            return parameters == null ? MeasureParameters.NONE : parameters;
        }
    }
}
