package org.riverchief.registry.integration.notification;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
class OrderEventsConsumer {

    private static final Set<String> TYPES = Set.of("org.riverchief.order.issued.v1", "org.riverchief.order.closed.v1");

    private final EventInbox inbox;

    OrderEventsConsumer(EventInbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("notification-order")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, OrderEventsConsumer::apply);
    }

    private static void apply(ReceivedEvent event) {
        if (TYPES.contains(event.type())) {
            OrderCopy.apply(event.read(OrderChanged.class), event);
        }
    }
}
