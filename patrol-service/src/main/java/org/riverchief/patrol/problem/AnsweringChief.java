package org.riverchief.patrol.problem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.registry.AppointmentCopy;

/** Tells which chief answers for a reach. */
final class AnsweringChief {

    private AnsweringChief() {}

    /** Returns the river chief of a reach at an instant, or nothing when none is known. */
    static @Nullable UUID of(UUID reachId, Instant at) {
        return AppointmentCopy.riverChiefOf(reachId, at)
                .map(appointment -> appointment.chiefId)
                .orElse(null);
    }
}
