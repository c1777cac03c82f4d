package org.riverchief.registry.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.chief.ChiefView;

/**
 * An appointment as clients see it.
 *
 * @param validTo first instant it no longer holds
 */
record AppointmentView(
        UUID id,
        UUID chiefId,
        String chiefName,
        @Nullable String post,
        AppointmentRole role,
        DivisionLevel level,
        String divisionCode,
        @Nullable UUID reachId,
        Instant validFrom,
        @Nullable Instant validTo) {

    static AppointmentView of(Appointment appointment, ChiefView chief) {
        return new AppointmentView(
                appointment.id,
                chief.id(),
                chief.name(),
                chief.post(),
                appointment.role,
                appointment.level,
                appointment.divisionCode,
                appointment.reachId,
                appointment.validFrom,
                appointment.validTo);
    }
}
