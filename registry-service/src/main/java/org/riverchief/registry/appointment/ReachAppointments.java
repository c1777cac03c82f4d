package org.riverchief.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.reach.HolderPolicy;
import org.riverchief.registry.reach.ReachChanging;

/** Lets no appointment stand on a reach that is no more. */
@ApplicationScoped
class ReachAppointments {

    private final AppointmentService appointments;
    private final RegistryDays days;

    ReachAppointments(AppointmentService appointments, RegistryDays days) {
        this.appointments = appointments;
        this.days = days;
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
