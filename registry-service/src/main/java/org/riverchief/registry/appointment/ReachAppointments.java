package org.riverchief.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionsChanging;
import org.riverchief.registry.reach.HolderPolicy;
import org.riverchief.registry.reach.ReachChanging;
import org.riverchief.registry.waterbody.WaterBodyEnding;

/** Lets no appointment stand on a reach, a water or a division that is no more. */
@ApplicationScoped
class ReachAppointments {

    private final AppointmentService appointments;
    private final RegistryDays days;

    ReachAppointments(AppointmentService appointments, RegistryDays days) {
        this.appointments = appointments;
        this.days = days;
    }

    void consider(@Observes DivisionsChanging change) {
        Instant at = days.startOf(change.from());
        change.successors().keySet().stream()
                .filter(change::ends)
                .flatMap(code -> Appointment.findAndLockOfDivision(code, at).stream())
                .forEach(appointment -> {
                    if (change.endAppointments() && appointment.validFrom.isBefore(at)) {
                        appointments.endWithItsPlace(appointment, at);
                    } else {
                        change.standing().add("appointment", appointment.id, appointments.describe(appointment));
                    }
                });
    }

    void consider(@Observes WaterBodyEnding ending) {
        Appointment.findOfWaterAfter(ending.waterBodyId(), days.startOf(ending.from()))
                .forEach(appointment ->
                        ending.standing().add("appointment", appointment.id, appointments.describe(appointment)));
    }

    void consider(@Observes ReachChanging change) {
        if (change.appointments() == HolderPolicy.KEEP && change.leavesRoom()) {
            return;
        }
        Instant at = days.startOf(change.from());
        for (Appointment appointment : Appointment.findAndLockOfReach(change.reachId(), at)) {
            if (change.appointments() == HolderPolicy.END && appointment.validFrom.isBefore(at)) {
                appointments.endWithItsPlace(appointment, at);
            } else {
                change.standing().add("appointment", appointment.id, appointments.describe(appointment));
            }
        }
    }
}
