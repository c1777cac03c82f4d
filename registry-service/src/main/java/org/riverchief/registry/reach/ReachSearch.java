package org.riverchief.registry.reach;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reaches are asked for.
 *
 * @param division this one and all below it
 * @param at the day they are to be in force; today when absent
 */
record ReachSearch(
        @Nullable UUID waterBody,
        @Nullable String division,
        @Nullable LocalDate at) {}
