package org.riverchief.patrol.integration.assessment;

import java.time.Instant;
import java.util.UUID;

record WarningLifted(UUID warningId, Instant liftedAt) {

    static final String TYPE = "org.riverchief.warning.lifted.v1";
}
