package org.riverchief.registry.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The contact department of a chief. One there is already ends when this begins.
 *
 * @param divisionCode the division whose department it is, its own or one above
 */
public record NameContact(
        @NotNull UUID chiefId,
        @NotNull String divisionCode,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String departmentCode,
        @NotNull LocalDate validFrom) {}
