package org.riverchief.registry.waterbody;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

@Entity
public class WaterBody extends PanacheEntityBase {

    @Id
    public UUID id;

    public @Nullable String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public WaterBodyKind kind;

    public String divisionCode;

    public @Nullable UUID parentId;

    public @Nullable UUID basinId;

    @Enumerated(EnumType.STRING)
    public ChainageOrigin chainageOrigin;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable LineString geometry;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Polygon area;

    public @Nullable String note;

    public boolean verified;

    /** Since when it is as it is; absent: since before the records. */
    public @Nullable LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "water_body_id", nullable = false)
    @OrderBy("id")
    public List<WaterBodyFigure> figures = new ArrayList<>();

    protected WaterBody() {}

    static WaterBody register(UUID id, RegisterWaterBody facts) {
        WaterBody waterBody = new WaterBody();
        waterBody.id = id;
        waterBody.kind = facts.kind();
        waterBody.chainageOrigin = facts.chainageOrigin();
        waterBody.set(facts);
        return waterBody;
    }

    /** Changes all but what it is; a change that takes effect later than the last one leaves that as its past. */
    void change(RegisterWaterBody facts) {
        requireVersion(facts.version());
        if (kind != facts.kind() || chainageOrigin != facts.chainageOrigin()) {
            throw WaterBodyProblems.identityFixed();
        }
        if (validTo != null) {
            throw WaterBodyProblems.ended(validTo);
        }
        if (!Objects.equals(validFrom, facts.validFrom())) {
            if (facts.validFrom() == null
                    || (validFrom != null && facts.validFrom().isBefore(validFrom))) {
                throw WaterBodyProblems.editionOutOfOrder(validFrom);
            }
            WaterBodyPast.of(this, facts.validFrom()).persist();
        }
        set(facts);
    }

    void end(EndWaterBody ending) {
        requireVersion(ending.version());
        if (validTo != null) {
            throw WaterBodyProblems.ended(validTo);
        }
        if (validFrom != null && !ending.validTo().isAfter(validFrom)) {
            throw WaterBodyProblems.invalidEnd();
        }
        validTo = ending.validTo();
    }

    /** Hands the record to another division from the day on. */
    void handTo(String division, LocalDate day) {
        if (!day.equals(validFrom)) {
            WaterBodyPast.of(this, day).persist();
            validFrom = day;
        }
        divisionCode = division;
    }

    private void requireVersion(@Nullable Integer readVersion) {
        if (!Objects.equals(version, readVersion)) {
            throw WaterBodyProblems.changedMeanwhile(version);
        }
    }

    private void set(RegisterWaterBody facts) {
        code = facts.code();
        name = facts.name();
        divisionCode = facts.divisionCode();
        parentId = facts.parentId();
        basinId = facts.basinId();
        geometry = facts.keptGeometry();
        area = facts.keptArea();
        note = facts.note();
        verified = facts.verified();
        validFrom = facts.validFrom();
        figures.clear();
        facts.figures().stream().map(WaterBodyFigure::of).forEach(figures::add);
    }

    boolean isValidOn(LocalDate day) {
        boolean begun = validFrom == null
                || !day.isBefore(validFrom)
                || WaterBodyPast.findOn(id, day).isPresent();
        return begun && (validTo == null || day.isBefore(validTo));
    }

    /** Returns the figure of the whole water body, one from a source that was read before others. */
    Optional<BigDecimal> figure(Quantity quantity) {
        return figures.stream()
                .filter(figure -> figure.isOfTheWhole(quantity))
                .min(Comparator.comparing(figure -> !figure.verified))
                .map(figure -> figure.amount);
    }

    static List<WaterBody> page(Conditions asked, int size) {
        return WaterBody.<WaterBody>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<WaterBody> findAll(Conditions asked) {
        return list(asked.orderedBy("name, id"), asked.parameters());
    }

    static List<WaterBody> findAll(Iterable<UUID> ids) {
        return list("id in ?1", ids);
    }

    static Optional<WaterBody> findNamed(String divisionCode, String name) {
        return find("divisionCode = ?1 and name = ?2", divisionCode, name).firstResultOptional();
    }

    static Optional<WaterBody> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static Optional<WaterBody> findAndShare(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_READ));
    }

    /** Finds the waters a division keeps the record of on the day or later, and keeps others from changing them. */
    static List<WaterBody> findAndLockOfDivisionAfter(String division, LocalDate day) {
        return WaterBody.<WaterBody>find(
                        "divisionCode = :division and (validTo is null or validTo > :day) order by id",
                        Map.of("division", division, "day", day))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Finds the waters that flow into it or lie on it on the day or later. */
    static List<WaterBody> findPartsAfter(UUID id, LocalDate day) {
        return list(
                "parentId = :id and (validTo is null or validTo > :day) order by name, id",
                Map.of("id", id, "day", day));
    }

    /** Returns the water and those it flows into, one after another. */
    static List<UUID> lineFrom(UUID id) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        with recursive line as (
                            select id, parent_id from water_body where id = :id
                            union select w.id, w.parent_id from water_body w join line l on w.id = l.parent_id)
                        select id from line""", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
