package org.riverchief.registry.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Ids;

/** What somebody says of a water; only its acceptance is added later. */
@Entity
class ArchiveEntry extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID waterBodyId;

    public @Nullable UUID reachId;

    public String divisionCode;

    public String attributeCode;

    public String value;

    public LocalDate asOf;

    public String source;

    public @Nullable Integer sourceYear;

    public @Nullable String departmentCode;

    public boolean verified;

    public Instant recordedAt;

    public String recordedBy;

    public @Nullable Instant acceptedAt;

    public @Nullable String acceptedBy;

    protected ArchiveEntry() {}

    static ArchiveEntry record(Place place, RecordFact fact, String value, Provenance provenance) {
        ArchiveEntry entry = new ArchiveEntry();
        entry.id = Ids.next();
        entry.waterBodyId = place.waterBodyId();
        entry.reachId = fact.reachId();
        entry.divisionCode = place.divisionCode();
        entry.attributeCode = fact.attributeCode();
        entry.value = value;
        entry.asOf = fact.asOf();
        entry.source = fact.source();
        entry.sourceYear = fact.sourceYear();
        entry.departmentCode = provenance.departmentCode();
        entry.verified = fact.verified();
        entry.recordedAt = provenance.at();
        entry.recordedBy = provenance.by();
        return entry;
    }

    /** Which water a fact is of, and the division in charge there. */
    record Place(UUID waterBodyId, String divisionCode) {}

    /** Who recorded a fact for which department, and when. */
    record Provenance(@Nullable String departmentCode, Instant at, String by) {}

    void accept(Instant at, String by) {
        acceptedAt = at;
        acceptedBy = by;
    }

    static Optional<ArchiveEntry> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Finds the facts of the whole water, or of one reach of it, the latest first. */
    static List<ArchiveEntry> findAllOf(UUID waterBodyId, @Nullable UUID reachId) {
        Map<String, Object> parameters = new HashMap<>(Map.of("water", waterBodyId));
        if (reachId != null) {
            parameters.put("reach", reachId);
        }
        return list(
                "waterBodyId = :water and %s order by asOf desc, recordedAt desc, id desc"
                        .formatted(reachId == null ? "reachId is null" : "reachId = :reach"),
                parameters);
    }
}
