package org.riverchief.assessment.integration.notification;

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
import org.riverchief.assessment.fact.FactValues.OrderOutcome;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
class OrderEventsConsumer {

    private final EventInbox inbox;
    private final FactService facts;
    private final PeriodClock clock;

    OrderEventsConsumer(EventInbox inbox, FactService facts, PeriodClock clock) {
        this.inbox = inbox;
        this.facts = facts;
        this.clock = clock;
    }

    @Incoming("notification-order")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.riverchief.order.issued.v1" ->
                record(event, event.read(OrderIssued.class).toFact(event, clock));
            case "org.riverchief.order.closed.v1" ->
                record(event, event.read(OrderClosed.class).toFact(event, clock));
            default -> {
                // A later event of the same topic is no business of ours until a scheme asks for it.
            }
        }
    }

    private void record(ReceivedEvent event, Fact fact) {
        facts.record(fact, event.source(), event.id());
    }

    record OrderIssued(
            UUID orderId,
            String number,
            String divisionCode,
            String sourceType,
            UUID sourceId,
            String color,
            @Nullable UUID chiefId,
            @Nullable UUID reachId,
            Instant issuedAt,
            Instant dueAt) {

        Fact toFact(ReceivedEvent event, PeriodClock clock) {
            return new Fact(
                    Fact.idOf(event.source(), event.id()),
                    FactKind.ORDER_ISSUED,
                    orderId,
                    event.sequence(),
                    chiefId,
                    reachId,
                    divisionCode,
                    issuedAt,
                    clock.dayOf(issuedAt),
                    new FactValues.OrderIssued(number, sourceType, sourceId, color, dueAt));
        }
    }

    record OrderClosed(UUID orderId, String divisionCode, Instant closedAt, OrderOutcome outcome) {

        Fact toFact(ReceivedEvent event, PeriodClock clock) {
            return new Fact(
                    Fact.idOf(event.source(), event.id()),
                    FactKind.ORDER_CLOSED,
                    orderId,
                    event.sequence(),
                    null,
                    null,
                    divisionCode,
                    closedAt,
                    clock.dayOf(closedAt),
                    new FactValues.OrderClosed(outcome));
        }
    }
}
