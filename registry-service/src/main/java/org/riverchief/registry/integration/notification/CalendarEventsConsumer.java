package org.riverchief.registry.integration.notification;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

/** Keeps the read copy of the working calendar. */
@ApplicationScoped
class CalendarEventsConsumer {

    private static final String PUBLISHED = "org.riverchief.calendar.published.v1";

    private final EventInbox inbox;
    private final Clock clock;

    CalendarEventsConsumer(EventInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Incoming("notification-calendar")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (!event.type().equals(PUBLISHED)) {
            Log.debugf("Event of another type is left aside [type=%s]", event.type());
            return;
        }
        CalendarPublished published = event.read(CalendarPublished.class);
        CalendarCopy copy = CalendarCopy.lock(published.year()).orElseGet(() -> CalendarCopy.of(published.year()));
        if (copy.replaceBy(published, clock.instant())) {
            copy.persist();
        }
    }
}
