package org.riverchief.registry.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a contact department's task.
 *
 * @param validTo first day it no longer holds
 */
record EndContact(@NotNull LocalDate validTo) {}
