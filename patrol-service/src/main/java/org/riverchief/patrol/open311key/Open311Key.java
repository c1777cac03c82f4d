package org.riverchief.patrol.open311key;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;

/** A key; of its text only the hash is kept. */
@Entity
class Open311Key extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    String divisionCode;
    String name;
    String keyHash;
    Instant createdAt;
    String createdBy;

    @Nullable
    Instant revokedAt;

    @Nullable
    String revokedBy;

    @Version
    int version;

    protected Open311Key() {}

    static Open311Key issue(String divisionCode, String name, String text, String by, Instant at) {
        Open311Key key = new Open311Key();
        key.divisionCode = divisionCode;
        key.name = name;
        key.keyHash = hash(text);
        key.createdAt = at;
        key.createdBy = by;
        return key;
    }

    static Optional<Open311Key> ofText(String text) {
        return find("keyHash", hash(text)).firstResultOptional();
    }

    static Optional<Open311Key> byId(UUID id) {
        return findByIdOptional(id);
    }

    static List<Open311Key> below(String prefix) {
        return list("divisionCode like :below order by id", Map.of("below", prefix + "%"));
    }

    void revoke(String by, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    private static String hash(String text) {
        return HashChain.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
