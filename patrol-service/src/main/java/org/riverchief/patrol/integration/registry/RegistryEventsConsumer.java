package org.riverchief.patrol.integration.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.patrol.integration.registry.RegistryFactTaken.Kind;

/** Keeps the read copies as the registry's events tell. */
@ApplicationScoped
class RegistryEventsConsumer {

    private final EventInbox inbox;
    private final Event<RegistryFactTaken> taken;
    private final Event<AppointmentTaken> appointments;

    RegistryEventsConsumer(EventInbox inbox, Event<RegistryFactTaken> taken, Event<AppointmentTaken> appointments) {
        this.inbox = inbox;
        this.taken = taken;
        this.appointments = appointments;
    }

    @Incoming("registry-division")
    @Blocking
    void onDivision(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.DIVISION, DivisionChanged.TYPE, DivisionChanged.class, DivisionCopy::apply);
    }

    @Incoming("registry-reach")
    @Blocking
    void onReach(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.REACH, ReachChanged.TYPE, ReachChanged.class, ReachCopy::apply);
    }

    @Incoming("registry-appointment")
    @Blocking
    void onAppointment(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.APPOINTMENT, AppointmentChanged.TYPE, AppointmentChanged.class, (change, position) -> {
            AppointmentCopy.apply(change, position);
            appointments.fire(new AppointmentTaken(change.appointmentId()));
        });
    }

    @Incoming("registry-department")
    @Blocking
    void onDepartment(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.DEPARTMENT, DepartmentChanged.TYPE, DepartmentChanged.class, DepartmentCopy::apply);
    }

    @Incoming("registry-duty")
    @Blocking
    void onDuty(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.DUTY, DutyChanged.TYPE, DutyChanged.class, DutyCopy::apply);
    }

    @Incoming("registry-water-body")
    @Blocking
    void onWaterBody(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.WATER, WaterBodyChanged.TYPE, WaterBodyChanged.class, WaterBodyCopy::apply);
    }

    @Incoming("registry-water-link")
    @Blocking
    void onWaterLink(ConsumerRecord<String, byte[]> record) {
        take(record, Kind.WATER, WaterLinkChanged.TYPE, WaterLinkChanged.class, WaterLinkCopy::apply);
    }

    private <T> void take(
            ConsumerRecord<String, byte[]> record,
            Kind kind,
            String type,
            Class<T> payload,
            BiConsumer<T, EventPosition> apply) {
        inbox.process(record, event -> {
            if (event.type().equals(type)) {
                apply.accept(event.read(payload), EventPosition.of(event));
                taken.fire(new RegistryFactTaken(kind));
            }
        });
    }
}
