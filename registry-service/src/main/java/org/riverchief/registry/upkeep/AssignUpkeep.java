package org.riverchief.registry.upkeep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to keep a reach from a day on; whoever kept it before does so until then.
 *
 * @param bodyName the village, company or unit that answers for the upkeep
 * @param bodyPhone office phone of that body
 * @param responsibility what is to be done
 * @param personName who does it
 * @param contractId the maintenance contract, where there is one
 * @param validTo first day it no longer holds
 */
public record AssignUpkeep(
        @NotBlank @Size(max = 100) String bodyName,
        @Nullable @Size(max = 30) String bodyPhone,
        @NotBlank @Size(max = 500) String responsibility,
        @NotBlank @Size(max = 50) String personName,
        @Nullable @Size(max = 50) String personPost,
        @Nullable UUID contractId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
