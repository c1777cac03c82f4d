package org.riverchief.assessment.integration.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.ChiefRole;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;
import org.riverchief.defaults.security.DivisionLevel;

@ApplicationScoped
class AppointmentEventsConsumer {

    private final EventInbox inbox;
    private final FactService facts;
    private final PeriodClock clock;

    AppointmentEventsConsumer(EventInbox inbox, FactService facts, PeriodClock clock) {
        this.inbox = inbox;
        this.facts = facts;
        this.clock = clock;
    }

    @Incoming("registry-appointment")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (event.type().equals("org.riverchief.appointment.changed.v1")) {
            AppointmentChanged appointment = event.read(AppointmentChanged.class);
            facts.record(appointment.toFact(event, clock), event.source(), event.id());
        }
    }

    /** The appointment's end is the first instant it no longer holds. */
    record AppointmentChanged(
            UUID appointmentId,
            UUID chiefId,
            String chiefName,
            ChiefRole role,
            DivisionLevel level,
            String divisionCode,
            @Nullable UUID reachId,
            Instant validFrom,
            @Nullable Instant validTo) {

        Fact toFact(ReceivedEvent event, PeriodClock clock) {
            return new Fact(
                    Fact.idOf(event.source(), event.id()),
                    FactKind.APPOINTMENT_CHANGED,
                    appointmentId,
                    event.sequence(),
                    chiefId,
                    reachId,
                    divisionCode,
                    validFrom,
                    clock.dayOf(validFrom),
                    new FactValues.AppointmentChanged(
                            chiefName,
                            role,
                            level,
                            clock.dayOf(validFrom),
                            validTo == null ? null : clock.lastDayBefore(validTo)));
        }
    }
}
