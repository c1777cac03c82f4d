package org.riverchief.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Ids;

/** A delivery, never changed. */
@Entity
class ShareDelivery extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID shareItemId;

    public Instant deliveredAt;

    public @Nullable Long rowCount;

    public String reference;

    public String recordedBy;

    protected ShareDelivery() {}

    static ShareDelivery record(UUID itemId, RecordDelivery delivery, Instant at, String by) {
        ShareDelivery row = new ShareDelivery();
        row.id = Ids.next();
        row.shareItemId = itemId;
        row.deliveredAt = at;
        row.rowCount = delivery.rowCount();
        row.reference = delivery.reference();
        row.recordedBy = by;
        return row;
    }

    static Optional<ShareDelivery> findLatest(UUID itemId) {
        return find("shareItemId = ?1 order by deliveredAt desc, id desc", itemId)
                .firstResultOptional();
    }
}
