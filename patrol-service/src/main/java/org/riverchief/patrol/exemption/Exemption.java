package org.riverchief.patrol.exemption;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** The office's word that a reach asks for no patrol on some days. */
@Entity
@Table(name = "patrol_exemption")
class Exemption extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID reachId;
    String divisionCode;
    LocalDate firstDay;
    LocalDate lastDay;
    String reason;
    Instant grantedAt;
    String grantedByName;

    @Nullable
    Instant revokedAt;

    @Nullable
    String revokedByName;

    protected Exemption() {}

    static Exemption of(GrantExemption request, ReachCopy reach, String byName, Instant at) {
        Exemption exemption = new Exemption();
        exemption.reachId = reach.id;
        exemption.divisionCode = reach.divisionCode;
        exemption.firstDay = request.firstDay();
        exemption.lastDay = request.lastDay();
        exemption.reason = request.reason();
        exemption.grantedAt = at;
        exemption.grantedByName = byName;
        return exemption;
    }

    void revoke(String byName, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedByName = byName;
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    static Optional<Exemption> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns what holds on a reach on some day from one day up to, but not at, another. */
    static List<Exemption> holding(UUID reachId, LocalDate from, LocalDate to) {
        return list(
                "reachId = :reachId and revokedAt is null and firstDay < :to and lastDay >= :from",
                Map.of("reachId", reachId, "from", from, "to", to));
    }
}
