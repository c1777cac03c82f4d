package org.riverchief.patrol.device;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets one device report positions for a chief until it is revoked. */
@Entity
class DeviceToken extends PanacheEntityBase {

    @Id
    UUID id;

    UUID chiefId;
    String divisionCode;
    String name;

    /** SHA-256 of the secret in hex. */
    String secretHash;

    Instant createdAt;
    String createdBy;

    @Nullable
    Instant revokedAt;

    protected DeviceToken() {}

    static DeviceToken create(CreateDeviceToken request, UUID chiefId, String divisionCode, String secretHash) {
        DeviceToken token = new DeviceToken();
        token.id = request.id();
        token.name = request.name();
        token.chiefId = chiefId;
        token.divisionCode = divisionCode;
        token.secretHash = secretHash;
        return token;
    }

    DeviceToken createdBy(String account, Instant at) {
        createdBy = account;
        createdAt = at;
        return this;
    }

    /** Ends it; ending it again changes nothing. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Lets one caller at a time make tokens for a chief. */
    static void lockTokensOf(UUID chiefId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "device_token/" + chiefId)
                .getSingleResult();
    }

    static long activeOf(UUID chiefId) {
        return count("chiefId = :chief and revokedAt is null", Map.of("chief", chiefId));
    }

    static Optional<DeviceToken> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static Optional<DeviceToken> active(String secretHash) {
        return find("secretHash = :hash and revokedAt is null", Map.of("hash", secretHash))
                .firstResultOptional();
    }
}
