package org.riverchief.registry.edition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition to draft for a division and all below it.
 *
 * @param asOf the instant the appointments are to be in force; now when absent
 */
record DraftEdition(@NotNull String divisionCode, @Nullable Instant asOf) {}
