package org.riverchief.patrol.integration.assessment;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.patrol.demand.WarningColour;

record WarningRaised(
        UUID warningId,
        UUID reachId,
        String divisionCode,
        WarningCopy.Kind kind,
        WarningColour colour,
        String reason,
        Instant raisedAt) {

    static final String TYPE = "org.riverchief.warning.raised.v1";
}
