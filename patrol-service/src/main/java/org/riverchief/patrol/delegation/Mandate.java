package org.riverchief.patrol.delegation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.registry.AppointmentCopy;

/** A chief's word that another may patrol for him, from validFrom up to, but not at, validTo or its revocation. */
@Entity
class Mandate extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID chiefId;
    String chiefName;
    UUID delegateId;
    String delegateName;

    /** Of the chief's appointment. */
    String divisionCode;

    /** Absent: all the chief is appointed to. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<UUID> reachIds;

    Instant validFrom;
    Instant validTo;
    String reason;
    Instant grantedAt;
    String grantedBy;
    String grantedByName;

    @Nullable
    Instant revokedAt;

    @Nullable
    String revokedByName;

    @Nullable
    String revocationReason;

    @Version
    int lockVersion;

    protected Mandate() {}

    /** Who granted it, and when. */
    record Grant(String by, String byName, Instant at) {}

    static Mandate of(GrantMandate request, AppointmentCopy chief, AppointmentCopy delegate, Grant grant) {
        Mandate mandate = new Mandate();
        mandate.chiefId = chief.chiefId;
        mandate.chiefName = chief.chiefName;
        mandate.delegateId = delegate.chiefId;
        mandate.delegateName = delegate.chiefName;
        mandate.divisionCode = chief.divisionCode;
        mandate.reachIds = request.reachIds();
        mandate.validFrom =
                request.validFrom() == null ? grant.at() : request.validFrom().toInstant();
        mandate.validTo = request.validTo().toInstant();
        mandate.reason = request.reason();
        mandate.grantedBy = grant.by();
        mandate.grantedByName = grant.byName();
        mandate.grantedAt = grant.at();
        return mandate;
    }

    boolean covers(UUID reachId) {
        return reachIds == null || reachIds.contains(reachId);
    }

    boolean inForce(Instant at) {
        return !at.isBefore(validFrom) && at.isBefore(validTo) && (revokedAt == null || at.isBefore(revokedAt));
    }

    /** Ends it; what was patrolled before stays patrolled on the chief's behalf. */
    void revoke(String why, String byName, Instant at) {
        if (revokedAt != null || !at.isBefore(validTo)) {
            throw DelegationProblems.ended();
        }
        revokedAt = at;
        revokedByName = byName;
        revocationReason = why;
    }

    static Optional<Mandate> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the mandates of a delegate that are in force at an instant. */
    static List<Mandate> of(UUID delegateId, Instant at) {
        return list(
                "delegateId = :delegateId and validFrom <= :at and validTo > :at"
                        + " and (revokedAt is null or revokedAt > :at) order by id",
                Map.of("delegateId", delegateId, "at", at));
    }

    /** Returns the mandates of a delegate for a chief, the latest first. */
    static List<Mandate> between(UUID chiefId, UUID delegateId) {
        return list(
                "chiefId = :chiefId and delegateId = :delegateId order by validFrom desc, id desc",
                Map.of("chiefId", chiefId, "delegateId", delegateId));
    }
}
