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

    @JdbcTypeCode(SqlTypes.JSON)
    public LineString geometry;

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

    private void set(RegisterReach facts) {
        name = facts.name();
        divisionCode = facts.divisionCode();
        level = DivisionCode.of(facts.divisionCode()).level();
        bank = facts.bank();
        geometry = facts.geometry().checked();
        chainageFromKm = facts.chainageFromKm();
        chainageToKm = facts.chainageToKm();
        parentReachId = facts.parentReachId();
        schematic = facts.schematic();
        verified = facts.verified();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    /** Returns whether a reach with these facts can lie within this one. */
    boolean canHold(RegisterReach part) {
        DivisionCode division = DivisionCode.of(part.divisionCode());
        return reach.waterBodyId.equals(part.waterBodyId())
                && level.compareTo(division.level()) < 0
                && DivisionCode.of(divisionCode).covers(division)
                && chainageFromKm.compareTo(part.chainageFromKm()) <= 0
                && chainageToKm.compareTo(part.chainageToKm()) >= 0;
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

    static List<ReachEdition> findAllOn(Collection<UUID> reachIds, LocalDate day) {
        return list(WITH_REACH + "r.id in :ids and " + ON + " order by r.code", Map.of("ids", reachIds, "day", day));
    }
}
