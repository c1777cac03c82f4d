package org.riverchief.registry.division;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another name for a division.
 *
 * @param since first day of the new name
 */
record RenameDivision(
        @NotBlank @Size(max = 100) String name, @NotNull LocalDate since) {}
