package org.riverchief.registry.division;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a division nothing takes over from.
 *
 * @param validTo first day it no longer exists
 */
record EndDivision(@NotNull LocalDate validTo) {}
