package org.riverchief.registry.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leave for a department to read an item.
 *
 * @param validTo first day it no longer holds
 */
record GrantContract(
        @NotBlank String consumerDepartmentCode,
        @NotBlank @Size(max = 500) String purpose,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
