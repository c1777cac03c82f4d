package org.riverchief.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riverchief.registry.role.Place;

/** Reads who is appointed where, for other features. Only roles that lead count: chiefs, not stewards or patrollers. */
@ApplicationScoped
public class AppointmentDirectory {

    /** A reach whose chiefs are asked for; who is chief of the whole water in its division is chief of it. */
    public record Charge(UUID reachId, UUID waterBodyId, String divisionCode) {}

    private static final String IN_FORCE = "a.validFrom <= :at and (a.validTo is null or a.validTo > :at)";
    private static final String LEADS = "a.role in (select k.code from AppointmentRole k where k.leads)";

    private static final String WITH_CHIEF = """
            select a.reach_id from appointment a join appointment_role k on k.code = a.role and k.leads
            where a.reach_id is not null and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)
            union
            select r.id from appointment a join appointment_role k on k.code = a.role and k.leads
                join reach r on r.water_body_id = a.water_body_id
                join reach_edition e on e.reach_id = r.id and e.division_code = a.division_code
                    and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
            where a.place = 'WATER_BODY' and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)""";

    private final EntityManager database;
    private final AppointmentService appointments;

    AppointmentDirectory(EntityManager database, AppointmentService appointments) {
        this.database = database;
        this.appointments = appointments;
    }

    /** Returns the reaches that have a chief at the instant, which is on the day. */
    public Set<UUID> reachesWithChief(Instant at, LocalDate day) {
        List<?> ids = database.createNativeQuery(WITH_CHIEF, UUID.class)
                .setParameter("at", at)
                .setParameter("day", day)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Returns the chiefs of the reaches at the instant, by reach; those of the reach itself before those of the water. */
    public Map<UUID, List<HeldPost>> chiefsOf(Collection<Charge> charges, Instant at) {
        List<Appointment> found = database.createQuery(
                        "select a from Appointment a where (a.reachId in :reaches"
                                + " or (a.place = :water and a.waterBodyId in :waters)) and " + LEADS + " and "
                                + IN_FORCE
                                + " order by a.place, a.validFrom, a.id",
                        Appointment.class)
                .setParameter("reaches", charges.stream().map(Charge::reachId).toList())
                .setParameter("water", Place.WATER_BODY)
                .setParameter(
                        "waters", charges.stream().map(Charge::waterBodyId).toList())
                .setParameter("at", at)
                .getResultList();
        Map<UUID, HeldPost> posts = appointments.views(found).stream()
                .map(HeldPost::of)
                .collect(Collectors.toMap(HeldPost::appointmentId, post -> post));
        Map<UUID, List<HeldPost>> byReach = new HashMap<>();
        charges.forEach(charge -> byReach.put(
                charge.reachId(),
                found.stream()
                        .filter(appointment -> isFor(appointment, charge))
                        .flatMap(appointment -> Stream.ofNullable(posts.get(appointment.id)))
                        .toList()));
        return byReach;
    }

    private static boolean isFor(Appointment appointment, Charge charge) {
        if (appointment.reachId != null) {
            return appointment.reachId.equals(charge.reachId());
        }
        return charge.waterBodyId().equals(appointment.waterBodyId)
                && appointment.divisionCode.equals(charge.divisionCode());
    }

    /**
     * Returns the chiefs who have a whole water at the instant, by division: those of the water before those of a basin.
     *
     * @param line the water and those it flows into; who has a basin has all that flows into it
     */
    public Map<String, List<HeldPost>> waterChiefsOf(List<UUID> line, Instant at) {
        List<Appointment> found = database.createQuery(
                        "select a from Appointment a where ((a.place = :water and a.waterBodyId = :own)"
                                + " or (a.place = :basin and a.waterBodyId in :line)) and " + LEADS + " and " + IN_FORCE
                                + " order by a.place desc, a.validFrom, a.id",
                        Appointment.class)
                .setParameter("water", Place.WATER_BODY)
                .setParameter("own", line.get(0))
                .setParameter("basin", Place.BASIN)
                .setParameter("line", line)
                .setParameter("at", at)
                .getResultList();
        Map<UUID, HeldPost> posts = appointments.views(found).stream()
                .map(HeldPost::of)
                .collect(Collectors.toMap(HeldPost::appointmentId, post -> post));
        return found.stream()
                .flatMap(appointment -> Stream.ofNullable(posts.get(appointment.id)))
                .collect(Collectors.groupingBy(HeldPost::divisionCode));
    }

    /** Returns the general chiefs of the divisions at the instant, the first before the second. */
    public List<HeldPost> generalChiefsOf(Collection<String> divisionCodes, Instant at) {
        List<Appointment> found = database.createQuery(
                        "select a from Appointment a where a.divisionCode in :divisions and a.role in :roles and "
                                + IN_FORCE + " order by a.role, a.id",
                        Appointment.class)
                .setParameter("divisions", divisionCodes)
                .setParameter("roles", List.of("FIRST_GENERAL_CHIEF", "GENERAL_CHIEF"))
                .setParameter("at", at)
                .getResultList();
        return appointments.views(found).stream().map(HeldPost::of).toList();
    }
}
