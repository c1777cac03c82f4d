package org.riverchief.registry.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to make.
 *
 * @param reachId needed by the roles that are held for a reach, absent for general chiefs
 * @param validFrom now when absent
 * @param validTo first instant it no longer holds
 */
public record Appoint(
        @NotNull UUID chiefId,
        @NotNull AppointmentRole role,
        @NotNull String divisionCode,
        @Nullable UUID reachId,
        @Nullable Instant validFrom,
        @Nullable Instant validTo) {}
