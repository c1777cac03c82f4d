package org.riverchief.registry.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * What is looked at.
 *
 * @param prefix what the codes of its divisions start with
 */
record Look(
        String division,
        String prefix,
        LocalDate day,
        Instant instant,
        @Nullable DivisionLevel level) {}
