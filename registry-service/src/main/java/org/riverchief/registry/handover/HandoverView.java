package org.riverchief.registry.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.role.Place;

/**
 * A hand-over as clients see it.
 *
 * @param incomingChiefId absent while nobody follows
 * @param dueOn last day to have both signatures
 * @param packHash what a signature must name
 */
record HandoverView(
        UUID id,
        UUID appointmentId,
        String divisionCode,
        String role,
        Place place,
        @Nullable UUID reachId,
        @Nullable UUID waterBodyId,
        UUID outgoingChiefId,
        @Nullable UUID incomingChiefId,
        @Nullable UUID successorAppointmentId,
        Instant endedAt,
        LocalDate dueOn,
        UUID ruleId,
        HandoverState state,
        boolean overdue,
        String packHash,
        Instant packMadeAt,
        List<Signature> signatures) {

    /** A signature. */
    record Signature(Side side, UUID chiefId, Instant signedAt, String packHash) {

        static Signature of(HandoverSignature signature) {
            return new Signature(signature.key.side(), signature.chiefId, signature.signedAt, signature.packHash);
        }
    }

    static HandoverView of(Handover handover, List<HandoverSignature> signatures, LocalDate today) {
        return new HandoverView(
                handover.id,
                handover.appointmentId,
                handover.divisionCode,
                handover.role,
                handover.place,
                handover.reachId,
                handover.waterBodyId,
                handover.outgoingChiefId,
                handover.incomingChiefId,
                handover.successorAppointmentId,
                handover.endedAt,
                handover.dueOn,
                handover.ruleId,
                handover.state,
                handover.isOverdueOn(today),
                handover.packHash,
                handover.packMadeAt,
                signatures.stream().map(Signature::of).toList());
    }
}
