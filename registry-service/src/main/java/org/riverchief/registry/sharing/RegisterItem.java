package org.riverchief.registry.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Data to be shared.
 *
 * @param dueWithinHours hours from one delivery to the next at the latest
 * @param content what it holds, in words, with units
 */
record RegisterItem(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull String divisionCode,
        @NotBlank String providerDepartmentCode,
        @NotNull Frequency frequency,
        @Min(1) @Max(20_000) int dueWithinHours,
        @NotNull Classification classification,
        @NotBlank @Size(max = 2000) String content) {}
