package org.riverchief.registry.integration.patrol;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
class ProblemEventsConsumer {

    private static final Map<String, String> STATES = Map.of(
            "org.riverchief.problem.reported.v1", "REPORTED",
            "org.riverchief.problem.dispatched.v1", "DISPATCHED",
            "org.riverchief.problem.handled.v1", "HANDLED",
            "org.riverchief.problem.closed.v1", "CLOSED",
            "org.riverchief.problem.reopened.v1", "REOPENED");

    private final EventInbox inbox;

    ProblemEventsConsumer(EventInbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("patrol-problem")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, ProblemEventsConsumer::apply);
    }

    private static void apply(ReceivedEvent event) {
        String state = STATES.get(event.type());
        if (state != null) {
            ProblemCopy.apply(state, event.read(ProblemChanged.class), event);
        }
    }
}
