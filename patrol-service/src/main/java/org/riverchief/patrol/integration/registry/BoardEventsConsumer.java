package org.riverchief.patrol.integration.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;

/** Keeps the copies of notice boards, from which people report. */
@ApplicationScoped
class BoardEventsConsumer {

    private final EventInbox inbox;

    BoardEventsConsumer(EventInbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("registry-board")
    @Blocking
    void onBoard(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, event -> {
            if (event.type().equals(BoardChanged.TYPE)) {
                BoardCopy.apply(event.read(BoardChanged.class), EventPosition.of(event));
            }
        });
    }
}
