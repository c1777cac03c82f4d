package org.riverchief.registry.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.role.Place;

record AppointmentChanged(
        UUID appointmentId,
        UUID chiefId,
        String chiefName,
        @Nullable String post,
        @Nullable String officePhone,
        String role,
        DivisionLevel level,
        String divisionCode,
        Place place,
        @Nullable UUID reachId,
        @Nullable UUID waterBodyId,
        Instant validFrom,
        @Nullable Instant validTo)
        implements DomainEvent {

    static AppointmentChanged of(AppointmentView appointment) {
        return new AppointmentChanged(
                appointment.id(),
                appointment.chiefId(),
                appointment.chiefName(),
                appointment.post(),
                appointment.officePhone(),
                appointment.role(),
                appointment.level(),
                appointment.divisionCode(),
                appointment.place(),
                appointment.reachId(),
                appointment.waterBodyId(),
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
