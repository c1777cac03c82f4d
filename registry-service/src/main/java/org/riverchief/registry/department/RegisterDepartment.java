package org.riverchief.registry.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department to register. Where the division has one of that code already, this is its successor and that one ends.
 *
 * @param code as WATER, EEB, LAND, HOUSING, AGRI, FORESTRY
 * @param validTo first day it no longer exists
 */
public record RegisterDepartment(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull String divisionCode,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
