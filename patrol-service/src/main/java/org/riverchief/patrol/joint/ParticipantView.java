package org.riverchief.patrol.joint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a patrol.
 *
 * @param reachId the chief's reach it counts for
 * @param confirmedAt absent while the one named has not said so
 */
record ParticipantView(
        @Nullable UUID chiefId,
        @Nullable String departmentCode,
        @Nullable UUID reachId,
        Instant namedAt,
        @Nullable Instant confirmedAt) {

    static ParticipantView of(PatrolParticipant participant) {
        return new ParticipantView(
                participant.chiefId,
                participant.departmentCode,
                participant.reachId,
                participant.namedAt,
                participant.confirmedAt);
    }
}
