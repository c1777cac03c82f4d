package org.riverchief.registry.waterbody;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a water body, as when a pond is filled in.
 *
 * @param version the version that was read
 * @param validTo first day it no longer exists
 */
record EndWaterBody(@NotNull Integer version, @NotNull LocalDate validTo) {}
