package org.riverchief.registry.phone;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a pattern.
 *
 * @param validTo first day it no longer holds
 */
record EndPhonePattern(@NotNull LocalDate validTo) {}
