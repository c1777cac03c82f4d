package org.riverchief.registry.reach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a reach.
 *
 * @param version the version that was read
 * @param validTo first day it no longer exists
 * @param appointments what happens to its appointments: REFUSE (the default) or END
 */
record EndReach(
        @NotNull Integer version,
        @NotNull LocalDate validTo,
        @Nullable HolderPolicy appointments) {}
