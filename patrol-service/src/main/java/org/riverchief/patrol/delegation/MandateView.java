package org.riverchief.patrol.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate.
 *
 * @param divisionCode of the chief's appointment
 * @param reachIds absent: every reach the chief is appointed to
 * @param validTo first instant at which it no longer holds, unless it was revoked before
 */
record MandateView(
        UUID id,
        UUID chiefId,
        String chiefName,
        UUID delegateId,
        String delegateName,
        String divisionCode,
        @Nullable List<UUID> reachIds,
        Instant validFrom,
        Instant validTo,
        String reason,
        Instant grantedAt,
        String grantedByName,
        @Nullable Instant revokedAt,
        @Nullable String revokedByName,
        @Nullable String revocationReason) {

    static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.id,
                mandate.chiefId,
                mandate.chiefName,
                mandate.delegateId,
                mandate.delegateName,
                mandate.divisionCode,
                mandate.reachIds,
                mandate.validFrom,
                mandate.validTo,
                mandate.reason,
                mandate.grantedAt,
                mandate.grantedByName,
                mandate.revokedAt,
                mandate.revokedByName,
                mandate.revocationReason);
    }
}
