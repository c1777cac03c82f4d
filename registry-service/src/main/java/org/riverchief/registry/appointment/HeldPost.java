package org.riverchief.registry.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** What may be told to anybody of an appointment in force: name, post and office phone, as the public chief list has them. */
public record HeldPost(
        UUID appointmentId,
        UUID chiefId,
        String chiefName,
        @Nullable String post,
        @Nullable String officePhone,
        String role,
        DivisionLevel level,
        String divisionCode) {

    static HeldPost of(AppointmentView appointment) {
        return new HeldPost(
                appointment.id(),
                appointment.chiefId(),
                appointment.chiefName(),
                appointment.post(),
                appointment.officePhone(),
                appointment.role(),
                appointment.level(),
                appointment.divisionCode());
    }
}
