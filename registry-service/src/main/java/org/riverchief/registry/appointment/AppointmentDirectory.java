package org.riverchief.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads who is appointed where, for other features. */
@ApplicationScoped
public class AppointmentDirectory {

    private static final String IN_FORCE = "a.validFrom <= :at and (a.validTo is null or a.validTo > :at)";

    private final EntityManager database;
    private final AppointmentService appointments;

    AppointmentDirectory(EntityManager database, AppointmentService appointments) {
        this.database = database;
        this.appointments = appointments;
    }

    /** Returns the reaches that have a river chief at the instant. */
    public Set<UUID> reachesWithChief(Instant at) {
        return Set.copyOf(database.createQuery(
                        "select distinct a.reachId from Appointment a where a.role = :role and " + IN_FORCE, UUID.class)
                .setParameter("role", AppointmentRole.RIVER_CHIEF)
                .setParameter("at", at)
                .getResultList());
    }

    /** Returns the river chiefs of the reaches at the instant. */
    public List<HeldPost> chiefsOf(Collection<UUID> reachIds, Instant at) {
        return posts(database.createQuery(
                        "select a from Appointment a where a.reachId in :reaches and a.role = :role and " + IN_FORCE
                                + " order by a.validFrom, a.id",
                        Appointment.class)
                .setParameter("reaches", reachIds)
                .setParameter("role", AppointmentRole.RIVER_CHIEF)
                .setParameter("at", at)
                .getResultList());
    }

    /** Returns the general chiefs of the divisions at the instant, the first before the second. */
    public List<HeldPost> generalChiefsOf(Collection<String> divisionCodes, Instant at) {
        return posts(database.createQuery(
                        "select a from Appointment a where a.divisionCode in :divisions and a.role in :roles and "
                                + IN_FORCE + " order by a.role, a.id",
                        Appointment.class)
                .setParameter("divisions", divisionCodes)
                .setParameter("roles", List.of(AppointmentRole.FIRST_GENERAL_CHIEF, AppointmentRole.GENERAL_CHIEF))
                .setParameter("at", at)
                .getResultList());
    }

    private List<HeldPost> posts(List<Appointment> found) {
        return appointments.views(found).stream().map(HeldPost::of).toList();
    }
}
