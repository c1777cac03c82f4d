package org.riverchief.registry.appointment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.role.Place;
import org.riverchief.registry.role.RoleView;

@Entity
public class Appointment extends PanacheEntityBase {

    static final String IN_FORCE = "validFrom <= :at and (validTo is null or validTo > :at)";

    @Id
    public UUID id;

    public UUID chiefId;

    public String role;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public Place place;

    public @Nullable UUID reachId;

    public @Nullable UUID waterBodyId;

    public boolean heldByOne;

    public Instant validFrom;

    public @Nullable Instant validTo;

    @Version
    public int version;

    protected Appointment() {}

    static Appointment make(UUID id, Appoint order, RoleView role, Instant from) {
        DivisionLevel level = DivisionCode.of(order.divisionCode()).level();
        boolean named = order.reachId() != null && order.waterBodyId() != null;
        if (named || !role.places().contains(order.place()) || !role.levels().contains(level)) {
            throw AppointmentProblems.wrongPlace(role);
        }
        if (order.validTo() != null && !order.validTo().isAfter(from)) {
            throw AppointmentProblems.invalidEnding(from);
        }
        Appointment appointment = new Appointment();
        appointment.id = id;
        appointment.chiefId = order.chiefId();
        appointment.role = role.code();
        appointment.level = level;
        appointment.divisionCode = order.divisionCode();
        appointment.place = order.place();
        appointment.reachId = order.reachId();
        appointment.waterBodyId = order.waterBodyId();
        appointment.heldByOne = role.heldByOne();
        appointment.validFrom = from;
        appointment.validTo = order.validTo();
        return appointment;
    }

    /** Ends at an instant later than its beginning and earlier than any end it has. */
    void end(Instant at) {
        if (validTo != null && !at.isBefore(validTo)) {
            throw AppointmentProblems.ended(validTo);
        }
        if (!at.isAfter(validFrom)) {
            throw AppointmentProblems.invalidEnding(validFrom);
        }
        validTo = at;
    }

    static List<Appointment> page(Conditions asked, int size) {
        return Appointment.<Appointment>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<Appointment> findInForce(UUID chiefId, Instant at) {
        return list(
                "chiefId = :chiefId and " + IN_FORCE + " order by divisionCode, id",
                Map.of("chiefId", chiefId, "at", at));
    }

    static List<Appointment> findNotEnded(UUID chiefId, Instant at) {
        return list(
                "chiefId = :chiefId and (validTo is null or validTo > :at) order by divisionCode, id",
                Map.of("chiefId", chiefId, "at", at));
    }

    static List<Appointment> findAll(Collection<UUID> ids) {
        return list("id in ?1 order by divisionCode, id", ids);
    }

    static Optional<Appointment> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Finds the appointments of the division that are in force at the instant or begin later. */
    static List<Appointment> findAndLockOfDivision(String division, Instant at) {
        return Appointment.<Appointment>find(
                        "divisionCode = :division and (validTo is null or validTo > :at) order by id",
                        Map.of("division", division, "at", at))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Finds the appointments for the water that are in force at the instant or begin later. */
    static List<Appointment> findOfWaterAfter(UUID waterBodyId, Instant at) {
        return list(
                "waterBodyId = :water and (validTo is null or validTo > :at) order by id",
                Map.of("water", waterBodyId, "at", at));
    }

    /** Finds the appointments for the reach that are in force at the instant or begin later. */
    static List<Appointment> findAndLockOfReach(UUID reachId, Instant at) {
        return Appointment.<Appointment>find(
                        "reachId = :reach and (validTo is null or validTo > :at) order by id",
                        Map.of("reach", reachId, "at", at))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Finds an appointment to the same role at the same place during some of the same time. */
    static Optional<Appointment> findRival(Appointment other) {
        return first(overlapping(other));
    }

    /** Finds the same appointment of the same chief during some of the same time. */
    static Optional<Appointment> findSame(Appointment other) {
        return first(overlapping(other).and("chiefId = :chief", "chief", other.chiefId));
    }

    static List<Appointment> findAtSamePlace(AppointmentView other) {
        Conditions asked = new Conditions()
                .and("role = :role", "role", other.role())
                .and("divisionCode = :division", "division", other.divisionCode())
                .and("place = :place", "place", other.place())
                .and("reachId = :reach", "reach", other.reachId())
                .and("waterBodyId = :waterBody", "waterBody", other.waterBodyId());
        return list(asked.orderedBy("validFrom, id"), asked.parameters());
    }

    private static Conditions overlapping(Appointment other) {
        return new Conditions()
                .and("role = :role", "role", other.role)
                .and("divisionCode = :division", "division", other.divisionCode)
                .and("place = :place", "place", other.place)
                .and("reachId = :reach", "reach", other.reachId)
                .and("waterBodyId = :waterBody", "waterBody", other.waterBodyId)
                .and("(validTo is null or validTo > :start)", "start", other.validFrom)
                .and("validFrom < :end", "end", other.validTo);
    }

    private static Optional<Appointment> first(Conditions asked) {
        return find(asked.orderedBy("validFrom, id"), asked.parameters()).firstResultOptional();
    }
}
