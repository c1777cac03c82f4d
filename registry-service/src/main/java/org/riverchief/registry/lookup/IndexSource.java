package org.riverchief.registry.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.reach.Bank;
import org.riverchief.registry.waterbody.ChainageOrigin;

/**
 * Reads what the index is made of, and what was committed since it was; never what the caller's own transaction has not
 * committed yet.
 */
@ApplicationScoped
class IndexSource {

    /** One row as it is read; the line is packed at once, because a hundred thousand of them would not fit unpacked. */
    record Row(
            UUID id,
            String code,
            String name,
            UUID waterBodyId,
            String divisionCode,
            Bank bank,
            ChainageOrigin origin,
            BigDecimal fromKm,
            BigDecimal toKm,
            @Nullable UUID parentId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LineString geometry) {

        IndexedReach pack() {
            return new IndexedReach(
                    id,
                    code,
                    name,
                    waterBodyId,
                    divisionCode,
                    bank,
                    origin == ChainageOrigin.SOURCE,
                    fromKm,
                    toKm,
                    parentId,
                    validFrom,
                    validTo,
                    PackedLine.of(geometry.coordinates()));
        }
    }

    /**
     * What was noted since a transaction number.
     *
     * @param reach absent where all reaches were touched at once
     */
    record Change(long seq, @Nullable UUID reach) {}

    private static final String EDITIONS = """
            select r.id, r.code, e.name, r.waterBodyId, e.divisionCode, e.bank, w.chainageOrigin, e.chainageFromKm,
                e.chainageToKm, e.parentReachId, e.validFrom, e.validTo, e.geometry
            from ReachEdition e join e.reach r join WaterBody w on w.id = r.waterBodyId""";

    private static final int FETCH = 500;

    private final EntityManager database;

    IndexSource(EntityManager database) {
        this.database = database;
    }

    /** Returns the number below which every transaction is over. */
    @Transactional(TxType.REQUIRES_NEW)
    long horizon() {
        return ((Number) database.createNativeQuery(
                                "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)",
                                Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** Returns what transactions from that number on noted and committed. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Change> changesSince(long horizon) {
        List<?> rows = database.createNativeQuery(
                        "select seq, reach_id from reach_change where xid >= :horizon order by seq", Object[].class)
                .setParameter("horizon", horizon)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Change(((Number) row[0]).longValue(), (UUID) row[1]))
                .toList();
    }

    /** Returns all editions of all reaches. */
    @Transactional(TxType.REQUIRES_NEW)
    List<IndexedReach> all() {
        return packed(database.createQuery(EDITIONS, Row.class));
    }

    /** Returns all editions of these reaches. */
    @Transactional(TxType.REQUIRES_NEW)
    List<IndexedReach> of(Collection<UUID> reaches) {
        return packed(database.createQuery(EDITIONS + " where r.id in :reaches", Row.class)
                .setParameter("reaches", reaches));
    }

    private static List<IndexedReach> packed(TypedQuery<Row> query) {
        try (Stream<Row> rows =
                query.setHint(HibernateHints.HINT_FETCH_SIZE, FETCH).getResultStream()) {
            return rows.map(Row::pack).toList();
        }
    }
}
