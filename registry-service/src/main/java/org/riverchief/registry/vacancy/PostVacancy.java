package org.riverchief.registry.vacancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A post a division must have and nobody holds.
 *
 * @param vacantSince when the last holder went; absent when there never was one
 */
record PostVacancy(
        String divisionCode,
        String divisionName,
        DivisionLevel level,
        boolean functionalZone,
        String role,
        @Nullable Instant vacantSince) {}
