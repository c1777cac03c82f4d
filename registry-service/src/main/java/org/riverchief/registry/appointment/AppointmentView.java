package org.riverchief.registry.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.chief.ChiefView;
import org.riverchief.registry.role.Place;

/**
 * An appointment as clients see it.
 *
 * @param officePhone phone of the office, never of the person
 * @param waterBodyId for a water, or with place BASIN for it and all that flows into it
 * @param validTo first instant it no longer holds
 */
public record AppointmentView(
        UUID id,
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
        @Nullable Instant validTo) {

    static AppointmentView of(Appointment appointment, ChiefView chief) {
        return new AppointmentView(
                appointment.id,
                chief.id(),
                chief.name(),
                chief.post(),
                chief.officePhone(),
                appointment.role,
                appointment.level,
                appointment.divisionCode,
                appointment.place,
                appointment.reachId,
                appointment.waterBodyId,
                appointment.validFrom,
                appointment.validTo);
    }
}
