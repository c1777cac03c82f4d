package org.riverchief.registry.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.security.DivisionLevel;

record AppointmentChanged(
        UUID appointmentId,
        UUID chiefId,
        String chiefName,
        @Nullable String post,
        AppointmentRole role,
        DivisionLevel level,
        String divisionCode,
        @Nullable UUID reachId,
        Instant validFrom,
        @Nullable Instant validTo)
        implements DomainEvent {

    static AppointmentChanged of(AppointmentView appointment) {
        return new AppointmentChanged(
                appointment.id(),
                appointment.chiefId(),
                appointment.chiefName(),
                appointment.post(),
                appointment.role(),
                appointment.level(),
                appointment.divisionCode(),
                appointment.reachId(),
                appointment.validFrom(),
                appointment.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.appointment.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.appointment.v1";
    }

    @Override
    public String subject() {
        return appointmentId.toString();
    }
}
