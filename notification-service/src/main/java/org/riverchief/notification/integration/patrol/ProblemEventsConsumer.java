package org.riverchief.notification.integration.patrol;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;
import org.riverchief.notification.watch.CaseService;
import org.riverchief.notification.watch.EventPosition;

@ApplicationScoped
class ProblemEventsConsumer {

    private final EventInbox inbox;
    private final CaseService cases;

    ProblemEventsConsumer(EventInbox inbox, CaseService cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    @Incoming("patrol-problem")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    void apply(ReceivedEvent event) {
        EventPosition position = new EventPosition(event.source(), event.sequence(), event.time());
        switch (event.type()) {
            case "org.riverchief.problem.dispatched.v1" ->
                cases.dispatched(event.read(ProblemDispatched.class).facts(), position);
            case "org.riverchief.problem.handled.v1" ->
                cases.handled(event.read(ProblemHandled.class).change(), position);
            case "org.riverchief.problem.returned.v1" ->
                cases.returned(event.read(ProblemNamed.class).key(), position);
            case "org.riverchief.problem.reopened.v1" ->
                cases.reopened(event.read(ProblemNamed.class).key(), position);
            case "org.riverchief.problem.extended.v1" -> {
                ProblemExtended extended = event.read(ProblemExtended.class);
                cases.extended(extended.key(), extended.dueAt(), position);
            }
            case "org.riverchief.problem.merged.v1" ->
                cases.closed(event.read(ProblemMerged.class).change(), position);
            case "org.riverchief.problem.withdrawn.v1" ->
                cases.closed(event.read(ProblemWithdrawn.class).change(), position);
            case "org.riverchief.problem.closed.v1" ->
                cases.closed(event.read(ProblemClosed.class).change(), position);
            default -> Log.debugf("Event is of no concern [type=%s]", event.type());
        }
    }
}
