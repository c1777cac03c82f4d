package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.track.ReachLine;

/** A reach as the registry last described it. */
@Entity
public class ReachCopy extends PanacheEntityBase {

    /** Which bank a reach answers for. */
    public enum Bank {
        LEFT,
        RIGHT,
        BOTH
    }

    @Id
    public UUID id;

    public String code;
    public String name;
    public UUID waterBodyId;
    public String waterBodyName;
    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    @Enumerated(EnumType.STRING)
    public Bank bank;

    /** The centreline it has now; see {@link #lineOf}. */
    public UUID lineId;

    public boolean verified;
    public LocalDate validFrom;

    /** First day on which it no longer exists. */
    public @Nullable LocalDate validTo;

    @Embedded
    EventPosition event;

    protected ReachCopy() {}

    /** Returns the reach of an id, ended ones included. */
    public static Optional<ReachCopy> byId(UUID reachId) {
        return findByIdOptional(reachId);
    }

    /** Returns the reaches that exist on a day. */
    public static List<ReachCopy> existingOn(LocalDate day) {
        return list("validFrom <= :day and (validTo is null or validTo > :day)", Map.of("day", day));
    }

    /** Returns the centreline it has now, with its chainage. */
    public ReachLine line() {
        return lineOf(lineId);
    }

    /** Returns a centreline some reach has or had; lines never change. */
    public static ReachLine lineOf(UUID lineId) {
        return ReachLineVersion.<ReachLineVersion>findById(lineId).line();
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(ReachChanged change, EventPosition position) {
        ReachCopy reach = findById(change.reachId(), LockModeType.PESSIMISTIC_WRITE);
        if (reach == null) {
            reach = new ReachCopy();
            reach.id = change.reachId();
        } else if (position.isNotAfter(reach.event)) {
            return;
        }
        reach.code = change.code();
        reach.name = change.name();
        reach.waterBodyId = change.waterBodyId();
        reach.waterBodyName = change.waterBodyName();
        reach.divisionCode = change.divisionCode();
        reach.level = change.level();
        reach.bank = change.bank();
        reach.verified = change.verified();
        reach.validFrom = change.validFrom();
        reach.validTo = change.validTo();
        reach.lineId = ReachLineVersion.of(change).id;
        reach.event = position;
        reach.persist();
    }
}
