package org.riverchief.registry.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the matrix. Where the division has one for the category already, that one ends when this begins.
 *
 * @param category as OCCUPY, EXTRACT, DUMP, BUILD, WATER_QUALITY
 * @param legalBasisIds what the law says of it, of {@code GET /legal-bases}
 * @param validTo first day it no longer holds
 */
public record AssignDuty(
        @NotNull String divisionCode,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String category,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String leadDepartmentCode,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String> assistDepartmentCodes,
        @Nullable @Size(max = 20) List<@NotNull UUID> legalBasisIds,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
