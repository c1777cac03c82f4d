package org.riverchief.registry.chief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a chief's record is to say from now on.
 *
 * @param version that of the record it was made from
 * @param organisation the enterprise or group a volunteer comes from
 * @param officePhone phone of the office, never of the person
 */
record ChangeChief(
        @NotNull Integer version,
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 100) String post,
        @Nullable @Size(max = 100) String organisation,
        @Nullable @Size(max = 30) String officePhone) {}
