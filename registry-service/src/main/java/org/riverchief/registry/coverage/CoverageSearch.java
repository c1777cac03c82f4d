package org.riverchief.registry.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * Whose coverage is asked for; all of the caller's division where nothing narrows it.
 *
 * @param reach this one and those within it
 * @param level the only level that counts; what the rule says when absent
 */
record CoverageSearch(
        @Nullable String division,
        @Nullable UUID basin,
        @Nullable UUID waterBody,
        @Nullable UUID reach,
        @Nullable DivisionLevel level,
        @Nullable LocalDate at) {}
