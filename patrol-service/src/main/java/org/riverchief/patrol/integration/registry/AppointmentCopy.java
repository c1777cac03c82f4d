package org.riverchief.patrol.integration.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** An appointment as the registry last described it; in force from validFrom up to, but not at, validTo. */
@Entity
public class AppointmentCopy extends PanacheEntityBase {

    /** What a person is appointed as; the registry's offices may add roles, which say nothing here. */
    public enum Role {
        FIRST_GENERAL_CHIEF,
        GENERAL_CHIEF,
        DEPUTY_GENERAL_CHIEF,
        RIVER_CHIEF,
        REACH_STEWARD,
        PATROLLER,
        OTHER;

        @JsonCreator
        static Role of(String code) {
            return Arrays.stream(values())
                    .filter(role -> role.name().equals(code))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    private static final String IN_FORCE = "validFrom <= :at and (validTo is null or validTo > :at)";

    @Id
    public UUID id;

    public UUID chiefId;
    public String chiefName;
    public @Nullable String post;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    public String divisionCode;
    public @Nullable UUID reachId;
    public Instant validFrom;
    public @Nullable Instant validTo;

    @Embedded
    EventPosition event;

    protected AppointmentCopy() {}

    /** Returns who is the reach's river chief at an instant; of several the one appointed last. */
    public static Optional<AppointmentCopy> riverChiefOf(UUID reachId, Instant at) {
        return find(
                        "reachId = :reachId and role = :role and " + IN_FORCE + " order by validFrom desc, id",
                        Map.of("reachId", reachId, "role", Role.RIVER_CHIEF, "at", at))
                .firstResultOptional();
    }

    /** Returns everything a chief is appointed to at an instant. */
    public static List<AppointmentCopy> ofChief(UUID chiefId, Instant at) {
        return list(
                "chiefId = :chiefId and " + IN_FORCE + " order by validFrom, id", Map.of("chiefId", chiefId, "at", at));
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(AppointmentChanged change, EventPosition position) {
        AppointmentCopy appointment = findById(change.appointmentId(), LockModeType.PESSIMISTIC_WRITE);
        if (appointment == null) {
            appointment = new AppointmentCopy();
            appointment.id = change.appointmentId();
        } else if (position.isNotAfter(appointment.event)) {
            return;
        }
        appointment.chiefId = change.chiefId();
        appointment.chiefName = change.chiefName();
        appointment.post = change.post();
        appointment.role = change.role();
        appointment.level = change.level();
        appointment.divisionCode = change.divisionCode();
        appointment.reachId = change.reachId();
        appointment.validFrom = change.validFrom();
        appointment.validTo = change.validTo();
        appointment.event = position;
        appointment.persist();
    }
}
