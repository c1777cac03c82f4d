package org.riverchief.patrol.departmenthook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.riverchief.defaults.security.DivisionCode;

/**
 * A department's system is to push its answers.
 *
 * @param divisionCode of the department
 * @param description which system, for people
 */
record OpenHook(
        @NotNull DivisionCode divisionCode,

        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Size(max = 40)
        String departmentCode,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*")
        String description) {}
