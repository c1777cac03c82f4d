package org.riverchief.registry.strategyprogress;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure has come by a day.
 *
 * @param plannedPercent how far it was to be by then
 * @param spentYuan all that was spent on it so far
 * @param evidence links or numbers of documents
 */
record RecordProgress(
        @NotBlank String measureCode,
        @NotNull LocalDate asOf,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal plannedPercent,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal actualPercent,

        @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 2)
        BigDecimal spentYuan,

        @Nullable @Size(max = 1000) String note,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 300) String> evidence) {}
