package org.riverchief.registry.topology;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a link.
 *
 * @param validTo first day it no longer holds
 */
record EndWaterLink(@NotNull LocalDate validTo) {}
