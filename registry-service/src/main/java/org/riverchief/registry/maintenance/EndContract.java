package org.riverchief.registry.maintenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The early end of a contract.
 *
 * @param validTo first day it no longer holds
 */
record EndContract(
        @NotNull LocalDate validTo,
        @NotBlank @Size(max = 500) String reason) {}
