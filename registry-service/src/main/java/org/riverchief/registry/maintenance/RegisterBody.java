package org.riverchief.registry.maintenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A body that keeps waters.
 *
 * @param creditCode unified social credit code (GB 32100-2015)
 * @param officePhone never a person's own
 */
record RegisterBody(
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @NotNull String divisionCode,
        @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String creditCode,
        @Nullable @Size(max = 30) String officePhone) {}
