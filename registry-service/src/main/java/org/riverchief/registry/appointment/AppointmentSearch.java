package org.riverchief.registry.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments are asked for.
 *
 * @param division this one and all below it
 * @param at the instant they are to be in force; now when absent
 */
record AppointmentSearch(
        @Nullable UUID reach,
        @Nullable String division,
        @Nullable Instant at) {}
