package org.riverchief.registry.duty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a line.
 *
 * @param validTo first day it no longer holds
 */
record EndDuty(@NotNull LocalDate validTo) {}
