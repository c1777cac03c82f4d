package org.riverchief.patrol.integration.assessment;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

/** Keeps the read copy of warnings. */
@ApplicationScoped
class WarningEventsConsumer {

    private final EventInbox inbox;

    WarningEventsConsumer(EventInbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("assessment-warning")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, WarningEventsConsumer::take);
    }

    private static void take(ReceivedEvent event) {
        switch (event.type()) {
            case WarningRaised.TYPE -> WarningCopy.raise(event.read(WarningRaised.class));
            case WarningLifted.TYPE -> WarningCopy.lift(event.read(WarningLifted.class));
            default -> {}
        }
    }
}
