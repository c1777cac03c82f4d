package org.riverchief.defaults.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
public class ThingConsumer {

    public record Named(String name) {}

    private final List<String> names = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    private final EventInbox inbox;

    ThingConsumer(EventInbox inbox) {
        this.inbox = inbox;
    }

    public List<String> names() {
        return names;
    }

    public void refuse(boolean refuse) {
        refusing = refuse;
    }

    @Incoming("things")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (refusing) {
            throw new IllegalArgumentException("cannot be handled");
        }
        names.add(event.read(Named.class).name());
    }
}
