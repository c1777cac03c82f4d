package org.riverchief.registry.waterbody;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published figure.
 *
 * @param extent the part it is about; absent for the whole water body
 * @param source where it was published
 * @param sourceYear year of that publication, where it says one
 * @param verified whether the source itself was read; several figures for one quantity may stand side by side
 */
public record Figure(
        @NotNull Quantity quantity,
        @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal amount,
        @Nullable @Size(max = 100) String extent,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified) {}
