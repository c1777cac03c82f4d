package org.riverchief.registry.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An attribute archives may have from now on; it is not changed after.
 *
 * @param position place within its section
 */
record DefineAttribute(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull ValueKind valueKind,
        @Nullable @Size(max = 20) String unit,
        @NotNull ArchiveSection section,
        @Min(0) @Max(100_000) int position,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified) {}
