package org.riverchief.registry.funding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Ids;

/** A booking, never changed. */
@Entity
class FundEntry extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID fundItemId;

    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    public BigDecimal amountYuan;

    public LocalDate bookedOn;

    public String reference;

    public Instant recordedAt;

    public String recordedBy;

    protected FundEntry() {}

    static FundEntry book(UUID itemId, BookFund booking, Instant at, String by) {
        FundEntry entry = new FundEntry();
        entry.id = Ids.next();
        entry.fundItemId = itemId;
        entry.kind = booking.kind();
        entry.amountYuan = booking.amountYuan();
        entry.bookedOn = booking.bookedOn();
        entry.reference = booking.reference();
        entry.recordedAt = at;
        entry.recordedBy = by;
        return entry;
    }

    static List<FundEntry> page(Conditions asked, int size) {
        return FundEntry.<FundEntry>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<FundEntry> findAllOf(Collection<UUID> itemIds) {
        return list("fundItemId in ?1", itemIds);
    }
}
