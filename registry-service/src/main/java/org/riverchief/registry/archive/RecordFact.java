package org.riverchief.registry.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a water.
 *
 * @param reachId the reach it holds for; absent for the whole water
 * @param value as the attribute's kind asks: a number, a day, true or false, or text
 * @param asOf day it was so
 * @param departmentCode who says so; a department's own facts carry its code whatever stands here
 */
record RecordFact(
        @Nullable UUID reachId,
        @NotBlank String attributeCode,
        @NotNull @Size(max = 2000) String value,
        @NotNull LocalDate asOf,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        @Nullable String departmentCode,
        boolean verified) {}
