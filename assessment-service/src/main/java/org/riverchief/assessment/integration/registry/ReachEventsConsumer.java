package org.riverchief.assessment.integration.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
class ReachEventsConsumer {

    private final EventInbox inbox;
    private final FactService facts;
    private final PeriodClock clock;

    ReachEventsConsumer(EventInbox inbox, FactService facts, PeriodClock clock) {
        this.inbox = inbox;
        this.facts = facts;
        this.clock = clock;
    }

    @Incoming("registry-reach")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (event.type().equals("org.riverchief.reach.changed.v1")) {
            facts.record(event.read(ReachChanged.class).toFact(event, clock), event.source(), event.id());
        }
    }

    record ReachChanged(UUID reachId, String divisionCode, BigDecimal chainageFromKm, BigDecimal chainageToKm) {

        /** Dated by the event: a new survey says how long the reach is from now on, not how long it was. */
        Fact toFact(ReceivedEvent event, PeriodClock clock) {
            return new Fact(
                    Fact.idOf(event.source(), event.id()),
                    FactKind.REACH_CHANGED,
                    reachId,
                    event.sequence(),
                    null,
                    reachId,
                    divisionCode,
                    event.time(),
                    clock.dayOf(event.time()),
                    new FactValues.ReachChanged(chainageFromKm, chainageToKm));
        }
    }
}
