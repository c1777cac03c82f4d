package org.riverchief.notification.integration.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;
import org.riverchief.notification.directory.Directory;

@ApplicationScoped
class DirectoryEventsConsumer {

    private static final String DIVISION_CHANGED = "org.riverchief.division.changed.v1";
    private static final String DEPARTMENT_CHANGED = "org.riverchief.department.changed.v1";

    private final EventInbox inbox;
    private final Directory directory;

    DirectoryEventsConsumer(EventInbox inbox, Directory directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    @Incoming("registry-division")
    @Blocking
    void onDivision(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    @Incoming("registry-department")
    @Blocking
    void onDepartment(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    void apply(ReceivedEvent event) {
        if (event.type().equals(DIVISION_CHANGED)) {
            directory.keep(event.read(DivisionChanged.class).division(), event.sequence());
        } else if (event.type().equals(DEPARTMENT_CHANGED)) {
            directory.keep(event.read(DepartmentChanged.class).department(), event.sequence());
        }
    }
}
