package org.riverchief.registry.maintenance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the work found.
 *
 * @param reachId where it was made; absent for the contract as a whole
 */
record RecordCheck(
        @Nullable UUID reachId,
        @NotNull LocalDate checkedOn,
        @NotNull Boolean passed,
        @Nullable @Size(max = 1000) String findings) {}
