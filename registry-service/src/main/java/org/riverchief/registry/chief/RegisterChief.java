package org.riverchief.registry.chief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A person to register.
 *
 * @param post the public post held, as 村党总支书记
 * @param organisation the enterprise or group a volunteer comes from
 * @param officePhone phone of the office, never of the person
 * @param divisionCode the division whose office keeps the record
 */
public record RegisterChief(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 100) String post,
        @Nullable @Size(max = 100) String organisation,
        @Nullable @Size(max = 30) String officePhone,
        @NotNull String divisionCode) {}
