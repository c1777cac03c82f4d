package org.riverchief.registry.dutyitem;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a duty.
 *
 * @param validTo first day it no longer holds
 */
record EndDutyItem(@NotNull LocalDate validTo) {}
