package org.riverchief.registry.office;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of somebody's work at an office.
 *
 * @param validTo first day it no longer holds
 */
record LeaveOffice(@NotNull LocalDate validTo) {}
