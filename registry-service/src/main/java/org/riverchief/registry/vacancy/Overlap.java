package org.riverchief.registry.vacancy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.role.Place;

/** A place that several lead at once. */
record Overlap(
        String divisionCode,
        String role,
        Place place,
        @Nullable UUID reachId,
        @Nullable UUID waterBodyId,
        List<AppointmentView> holders) {}
