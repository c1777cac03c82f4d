package org.riverchief.registry.topology;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.graph.Link;
import org.riverchief.registry.graph.LinkKind;

@Entity
class WaterLink extends PanacheEntityBase {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public LinkKind kind;

    public UUID fromWaterBodyId;

    public @Nullable BigDecimal fromKm;

    public UUID toWaterBodyId;

    public @Nullable BigDecimal toKm;

    public @Nullable String source;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected WaterLink() {}

    static WaterLink register(UUID id, RegisterWaterLink facts) {
        WaterLink link = new WaterLink();
        link.id = id;
        link.kind = facts.kind();
        link.fromWaterBodyId = facts.fromWaterBodyId();
        link.fromKm = facts.fromKm();
        link.toWaterBodyId = facts.toWaterBodyId();
        link.toKm = facts.toKm();
        link.source = facts.source();
        link.verified = facts.verified();
        link.validFrom = facts.validFrom();
        link.validTo = facts.validTo();
        return link;
    }

    void end(LocalDate day) {
        if (validTo != null && !day.isBefore(validTo)) {
            throw TopologyProblems.ended(validTo);
        }
        if (!day.isAfter(validFrom)) {
            throw TopologyProblems.invalidValidity();
        }
        validTo = day;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    boolean isOutlet() {
        return kind != LinkKind.DIVERSION;
    }

    Link toLink() {
        return new Link(id, kind, fromWaterBodyId, fromKm, toWaterBodyId, toKm);
    }

    static List<WaterLink> page(Conditions asked, int size) {
        return WaterLink.<WaterLink>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<WaterLink> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static List<WaterLink> findOn(LocalDate day) {
        return list("validFrom <= :day and (validTo is null or validTo > :day)", Map.of("day", day));
    }

    /** Finds those that hold on some day of the stretch of time. */
    static List<WaterLink> findDuring(LocalDate from, @Nullable LocalDate to) {
        Conditions asked = new Conditions()
                .and("(validTo is null or validTo > :start)", "start", from)
                .and("validFrom < :end", "end", to);
        return list(asked.orderedBy("validFrom, id"), asked.parameters());
    }

    /** Finds the links from or into the water that hold on the day or later. */
    static List<WaterLink> findOfAfter(UUID waterBodyId, LocalDate day) {
        return list(
                "(fromWaterBodyId = :water or toWaterBodyId = :water) and (validTo is null or validTo > :day) order by id",
                Map.of("water", waterBodyId, "day", day));
    }
}
