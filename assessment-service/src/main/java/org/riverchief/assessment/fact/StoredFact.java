package org.riverchief.assessment.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A fact's row. The application's role may add rows and read them, nothing else. */
@Entity
@Table(name = "fact")
class StoredFact extends PanacheEntityBase {

    private static final List<FactKind> STANDING =
            Arrays.stream(FactKind.values()).filter(FactKind::standing).toList();

    @Id
    public UUID id;

    public String source;
    public String sourceEventId;

    @Enumerated(EnumType.STRING)
    public FactKind kind;

    public String evidenceKind;
    public UUID evidenceId;
    public long revision;
    public UUID chiefId;
    public UUID reachId;
    public String divisionCode;
    public Instant occurredAt;
    public LocalDate occurredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "fact_values")
    public String values;

    public Instant recordedAt;

    protected StoredFact() {}

    static StoredFact of(Fact fact, String source, String sourceEventId, Instant recordedAt) {
        StoredFact stored = new StoredFact();
        stored.id = fact.id();
        stored.source = source;
        stored.sourceEventId = sourceEventId;
        stored.kind = fact.kind();
        stored.evidenceKind = fact.kind().evidenceKind();
        stored.evidenceId = fact.evidenceId();
        stored.revision = fact.revision();
        stored.chiefId = fact.chiefId();
        stored.reachId = fact.reachId();
        stored.divisionCode = fact.divisionCode();
        stored.occurredAt = fact.occurredAt();
        stored.occurredOn = fact.occurredOn();
        stored.values = CanonicalJson.write(fact.values());
        stored.recordedAt = recordedAt;
        return stored;
    }

    Fact toFact() {
        return new Fact(
                id,
                kind,
                evidenceId,
                revision,
                chiefId,
                reachId,
                divisionCode,
                occurredAt,
                occurredOn,
                CanonicalJson.read(values, kind.valuesType()));
    }

    static List<StoredFact> findAbout(Collection<UUID> evidenceIds) {
        return list("evidenceId in ?1", evidenceIds);
    }

    static List<StoredFact> findByIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    static List<UUID> findAppointmentsOf(UUID chiefId) {
        return query(
                        "select distinct f.evidenceId from StoredFact f where f.kind = :kind and f.chiefId = :chiefId",
                        UUID.class)
                .setParameter("kind", FactKind.APPOINTMENT_CHANGED)
                .setParameter("chiefId", chiefId)
                .getResultList();
    }

    static List<UUID> findChiefsOf(UUID reachId) {
        return query(
                        "select distinct f.chiefId from StoredFact f where f.kind = :kind and f.reachId = :reachId",
                        UUID.class)
                .setParameter("kind", FactKind.APPOINTMENT_CHANGED)
                .setParameter("reachId", reachId)
                .getResultList();
    }

    static List<UUID> findChiefs() {
        return query("select distinct f.chiefId from StoredFact f where f.kind = :kind", UUID.class)
                .setParameter("kind", FactKind.APPOINTMENT_CHANGED)
                .getResultList();
    }

    /** A patrol fulfils the duty of one chief; everything else on a reach concerns whoever answers for the reach. */
    static List<UUID> findEvidence(UUID chiefId, Set<UUID> reaches, LocalDate from, LocalDate to) {
        return query("""
                        select distinct f.evidenceId from StoredFact f
                        where f.kind not in :standing and f.occurredOn between :from and :to
                          and (f.chiefId = :chiefId or (f.kind <> :patrol and f.reachId in :reaches))""", UUID.class)
                .setParameter("standing", STANDING)
                .setParameter("patrol", FactKind.PATROL_JUDGED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("chiefId", chiefId)
                .setParameter("reaches", reaches)
                .getResultList();
    }

    static List<LocalDate> findDays(UUID chiefId, Set<UUID> reaches) {
        return query("""
                        select distinct f.occurredOn from StoredFact f
                        where f.kind not in :standing and (f.chiefId = :chiefId or f.reachId in :reaches)""", LocalDate.class)
                .setParameter("standing", STANDING)
                .setParameter("chiefId", chiefId)
                .setParameter("reaches", reaches)
                .getResultList();
    }

    private static <T> TypedQuery<T> query(String hql, Class<T> type) {
        return getEntityManager().createQuery(hql, type);
    }
}
