package org.riverchief.patrol.integration.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

record AppointmentChanged(
        UUID appointmentId,
        UUID chiefId,
        String chiefName,
        @Nullable String post,
        AppointmentCopy.Role role,
        DivisionLevel level,
        String divisionCode,
        @Nullable UUID reachId,
        Instant validFrom,
        @Nullable Instant validTo) {

    static final String TYPE = "org.riverchief.appointment.changed.v1";
}
