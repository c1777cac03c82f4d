package org.riverchief.registry.handover;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A signature: who, by which account, when, over which pack. */
@Entity
class HandoverSignature extends PanacheEntityBase {

    /** One per side. */
    @Embeddable
    record Key(UUID handoverId, @Enumerated(EnumType.STRING) Side side) {}

    @EmbeddedId
    public Key key;

    public UUID chiefId;

    public String account;

    public Instant signedAt;

    public String packHash;

    protected HandoverSignature() {}

    static HandoverSignature of(Handover handover, Side side, UUID chiefId, String account, Instant at) {
        HandoverSignature signature = new HandoverSignature();
        signature.key = new Key(handover.id, side);
        signature.chiefId = chiefId;
        signature.account = account;
        signature.signedAt = at;
        signature.packHash = handover.packHash;
        return signature;
    }

    static List<HandoverSignature> of(UUID handoverId) {
        return list("key.handoverId = ?1 order by signedAt", handoverId);
    }
}
