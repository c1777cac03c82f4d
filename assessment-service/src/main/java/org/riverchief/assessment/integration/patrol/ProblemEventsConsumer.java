package org.riverchief.assessment.integration.patrol;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
class ProblemEventsConsumer {

    private final EventInbox inbox;
    private final FactService facts;
    private final PeriodClock clock;

    ProblemEventsConsumer(EventInbox inbox, FactService facts, PeriodClock clock) {
        this.inbox = inbox;
        this.facts = facts;
        this.clock = clock;
    }

    @Incoming("patrol-problem")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.riverchief.problem.reported.v1" -> record(event, ProblemEvent.Reported.class);
            case "org.riverchief.problem.dispatched.v1" -> record(event, ProblemEvent.Dispatched.class);
            case "org.riverchief.problem.handled.v1" -> record(event, ProblemEvent.Handled.class);
            case "org.riverchief.problem.closed.v1" -> record(event, ProblemEvent.Closed.class);
            default -> {
                // A later event of the same topic is no business of ours until a scheme asks for it.
            }
        }
    }

    private void record(ReceivedEvent event, Class<? extends ProblemEvent> type) {
        facts.record(event.read(type).toFact(event, clock), event.source(), event.id());
    }
}
