package org.riverchief.registry.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param version that of the entry it replaces; absent for a new one
 * @param code its number, as 粤委办〔2017〕42号
 * @param divisionCode the division it holds for, with all below it; does not change
 */
record RegisterPolicy(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 100) String code,
        @Nullable @Size(max = 100) String issuedBy,
        @Nullable LocalDate issuedOn,
        @NotNull String divisionCode,
        @NotBlank @Size(max = 300) String source,
        boolean verified) {}
