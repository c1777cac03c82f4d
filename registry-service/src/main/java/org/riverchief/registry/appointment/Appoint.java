package org.riverchief.registry.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.role.Place;

/**
 * An appointment to make: for a reach, for a water, for a water with all that flows into it, or, naming none of these,
 * for the division. Which of them a role allows is said by {@code GET /appointment-roles}.
 *
 * @param role code of the role, as RIVER_CHIEF
 * @param withTributaries whether all that flows into the water is meant too
 * @param validFrom now when absent
 * @param validTo first instant it no longer holds
 */
public record Appoint(
        @NotNull UUID chiefId,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String role,
        @NotNull String divisionCode,
        @Nullable UUID reachId,
        @Nullable UUID waterBodyId,
        @Nullable Boolean withTributaries,
        @Nullable Instant validFrom,
        @Nullable Instant validTo) {

    Place place() {
        if (reachId != null) {
            return Place.REACH;
        }
        if (waterBodyId == null) {
            return Place.DIVISION;
        }
        return Boolean.TRUE.equals(withTributaries) ? Place.BASIN : Place.WATER_BODY;
    }
}
