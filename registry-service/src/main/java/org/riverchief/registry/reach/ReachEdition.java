package org.riverchief.registry.reach;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

/** What a reach is from {@code validFrom} until the day before {@code validTo}. */
@Entity
class ReachEdition extends PanacheEntityBase {

    private static final String ON = "e.validFrom <= :day and (e.validTo is null or e.validTo > :day)";
    private static final String WITH_REACH = "from ReachEdition e join fetch e.reach r where ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Reach reach;

    public String name;

    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    @Enumerated(EnumType.STRING)
    public Bank bank;

    @Enumerated(EnumType.STRING)
    public Zone zone;

    @JdbcTypeCode(SqlTypes.JSON)
    public LineString geometry;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Polygon area;

    public BigDecimal chainageFromKm;

    public BigDecimal chainageToKm;

    public @Nullable UUID parentReachId;

    public boolean schematic;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    protected ReachEdition() {}

    static ReachEdition of(Reach reach, RegisterReach facts) {
        ReachEdition edition = new ReachEdition();
        edition.reach = reach;
        edition.set(facts);
        return edition;
    }

    /** Corrects this edition; the audit trail keeps what it said before. */
    void correct(RegisterReach facts) {
        set(facts);
    }

    /** Ends this edition, because another one follows. */
    void endOn(LocalDate day) {
        if (validTo == null || validTo.isAfter(day)) {
            validTo = day;
        }
    }

    /** Ends the reach on a day later than this edition's beginning and earlier than any end it has. */
    void end(LocalDate day) {
        if (validTo != null && !day.isBefore(validTo)) {
            throw ReachProblems.reachEnded(validTo);
        }
        if (!day.isAfter(validFrom)) {
            throw ReachProblems.invalidValidity();
        }
        validTo = day;
    }

    /** Returns the edition that says from the day on that the reach is another division's. */
    ReachEdition movedTo(String division, LocalDate day) {
        if (validFrom.equals(day)) {
            divisionCode = division;
            return this;
        }
        ReachEdition moved = new ReachEdition();
        moved.reach = reach;
        moved.name = name;
        moved.divisionCode = division;
        moved.level = level;
        moved.bank = bank;
        moved.zone = zone;
        moved.geometry = geometry;
        moved.area = area;
        moved.chainageFromKm = chainageFromKm;
        moved.chainageToKm = chainageToKm;
        moved.parentReachId = parentReachId;
        moved.schematic = schematic;
        moved.verified = verified;
        moved.validFrom = day;
        moved.validTo = validTo;
        endOn(day);
        // The end must be written before the successor, or the two overlap for a moment and the database refuses.
        flush();
        moved.persist();
        return moved;
    }

    private void set(RegisterReach facts) {
        name = facts.name();
        divisionCode = facts.divisionCode();
        level = DivisionCode.of(facts.divisionCode()).level();
        bank = facts.bank();
        zone = facts.zoneOrBoth();
        geometry = facts.line();
        area = facts.keptArea();
        chainageFromKm = facts.chainageFromKm();
        chainageToKm = facts.chainageToKm();
        parentReachId = facts.parentReachId();
        schematic = facts.schematic();
        verified = facts.verified();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Returns whether a reach of this water with that division and chainage can lie within this one. */
    boolean canHold(UUID waterBodyId, String partDivision, BigDecimal fromKm, BigDecimal toKm) {
        DivisionCode part = DivisionCode.of(partDivision);
        return reach.waterBodyId.equals(waterBodyId)
                && level.compareTo(part.level()) < 0
                && DivisionCode.of(divisionCode).covers(part)
                && chainageFromKm.compareTo(fromKm) <= 0
                && chainageToKm.compareTo(toKm) >= 0;
    }

    /** Returns whether less is left of a reach when this one takes the place of what it was. */
    boolean isLessThan(ReachView before) {
        return !divisionCode.equals(before.divisionCode())
                || chainageFromKm.compareTo(before.chainageFromKm()) > 0
                || chainageToKm.compareTo(before.chainageToKm()) < 0;
    }

    /** Returns whether this one is over before another day, absent for never. */
    boolean endsBefore(@Nullable LocalDate other) {
        return validTo != null && (other == null || validTo.isBefore(other));
    }

    static List<ReachEdition> page(Conditions asked, LocalDate day, int size) {
        asked.and(ON, "day", day);
        return ReachEdition.<ReachEdition>find(WITH_REACH + asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<ReachEdition> findOn(UUID reachId, LocalDate day) {
        return find(WITH_REACH + "r.id = :id and " + ON, Map.of("id", reachId, "day", day))
                .firstResultOptional();
    }

    static Optional<ReachEdition> findLatest(UUID reachId) {
        return find(WITH_REACH + "r.id = ?1 order by e.validFrom desc", reachId).firstResultOptional();
    }

    /** Finds the editions of the reaches with these codes, those of one reach in the order of time. */
    static List<ReachEdition> findAllOf(Collection<String> codes) {
        return list(WITH_REACH + "r.code in ?1 order by e.validFrom", codes);
    }

    static List<ReachEdition> findAllOn(Collection<UUID> reachIds, LocalDate day) {
        return list(WITH_REACH + "r.id in :ids and " + ON + " order by r.code", Map.of("ids", reachIds, "day", day));
    }

    /** Finds the editions that name the reach as their parent and hold on the day or later. */
    static List<ReachEdition> findChildren(UUID parentId, LocalDate day) {
        return list(
                WITH_REACH + "e.parentReachId = :parent and (e.validTo is null or e.validTo > :day) order by r.code",
                Map.of("parent", parentId, "day", day));
    }

    /** Finds the editions of a division that hold on the day or later. */
    static List<ReachEdition> findOfDivisionAfter(String division, LocalDate day) {
        return list(
                WITH_REACH + "e.divisionCode = :division and (e.validTo is null or e.validTo > :day) order by r.code",
                Map.of("division", division, "day", day));
    }

    /** Finds the editions of a water that hold on the day or later. */
    static List<ReachEdition> findOfWaterAfter(UUID waterBodyId, LocalDate day) {
        return list(
                WITH_REACH + "r.waterBodyId = :water and (e.validTo is null or e.validTo > :day) order by r.code",
                Map.of("water", waterBodyId, "day", day));
    }

    /** Reads only the division, so that the row can still be locked before anything of it is taken as true. */
    static Optional<String> latestDivision(UUID reachId) {
        return getEntityManager()
                .createQuery(
                        "select e.divisionCode from ReachEdition e where e.reach.id = :id order by e.validFrom desc",
                        String.class)
                .setParameter("id", reachId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
