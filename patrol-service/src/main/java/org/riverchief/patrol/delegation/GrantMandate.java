package org.riverchief.patrol.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chief lets another patrol on his behalf.
 *
 * @param chiefId absent: the caller's own
 * @param delegateId the deputy or assistant, by the id the registry knows the person by
 * @param reachIds absent: every reach the chief is appointed to
 * @param validFrom absent: at once
 * @param validTo first instant at which it no longer holds
 * @param reason why, as the record shows it
 */
record GrantMandate(
        @Nullable UUID chiefId,
        @NotNull UUID delegateId,
        @Nullable @Size(min = 1, max = 100) List<@NotNull UUID> reachIds,
        @Nullable OffsetDateTime validFrom,
        @NotNull OffsetDateTime validTo,
        @NotBlank @Size(max = 300) String reason) {}
