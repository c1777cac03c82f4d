package org.riverchief.registry.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts an approved edition in force.
 *
 * @param inForceFrom today when absent; a later day is refused, an earlier one is when it was proclaimed
 */
record CommenceStrategy(@Nullable LocalDate inForceFrom) {}
