package org.riverchief.patrol.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a reach asks for no patrol, the first and the last included. */
record ExemptionView(
        UUID id,
        UUID reachId,
        String divisionCode,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        Instant grantedAt,
        String grantedByName,
        @Nullable Instant revokedAt,
        @Nullable String revokedByName) {

    static ExemptionView of(Exemption exemption) {
        return new ExemptionView(
                exemption.id,
                exemption.reachId,
                exemption.divisionCode,
                exemption.firstDay,
                exemption.lastDay,
                exemption.reason,
                exemption.grantedAt,
                exemption.grantedByName,
                exemption.revokedAt,
                exemption.revokedByName);
    }
}
