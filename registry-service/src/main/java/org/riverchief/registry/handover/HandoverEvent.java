package org.riverchief.registry.handover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.registry.role.Place;

/** What is published of a hand-over. */
sealed interface HandoverEvent extends DomainEvent {

    Facts facts();

    @Override
    default String topic() {
        return "registry.handover.v1";
    }

    @Override
    default String subject() {
        return facts().handoverId().toString();
    }

    /** What every event says. */
    record Facts(
            UUID handoverId,
            UUID appointmentId,
            String divisionCode,
            String role,
            Place place,
            @Nullable UUID reachId,
            @Nullable UUID waterBodyId,
            UUID outgoingChiefId,
            @Nullable UUID incomingChiefId,
            Instant endedAt,
            LocalDate dueOn) {

        static Facts of(Handover handover) {
            return new Facts(
                    handover.id,
                    handover.appointmentId,
                    handover.divisionCode,
                    handover.role,
                    handover.place,
                    handover.reachId,
                    handover.waterBodyId,
                    handover.outgoingChiefId,
                    handover.incomingChiefId,
                    handover.endedAt,
                    handover.dueOn);
        }
    }

    /** An appointment has its end and must be handed over. */
    record Due(@JsonUnwrapped Facts facts) implements HandoverEvent {

        @Override
        public String type() {
            return "org.riverchief.handover.due.v1";
        }
    }

    /** The due day went by without both signatures. */
    record Overdue(@JsonUnwrapped Facts facts) implements HandoverEvent {

        @Override
        public String type() {
            return "org.riverchief.handover.overdue.v1";
        }
    }

    /** Both have signed. */
    record Signed(@JsonUnwrapped Facts facts, Instant signedAt, String packHash, boolean overdue)
            implements HandoverEvent {

        @Override
        public String type() {
            return "org.riverchief.handover.signed.v1";
        }
    }
}
