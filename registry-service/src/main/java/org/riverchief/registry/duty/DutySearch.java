package org.riverchief.registry.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for.
 *
 * @param category all when absent
 * @param at the day they are to be in force; today when absent
 */
record DutySearch(
        @Nullable String division,
        @Nullable String category,
        @Nullable LocalDate at) {}
