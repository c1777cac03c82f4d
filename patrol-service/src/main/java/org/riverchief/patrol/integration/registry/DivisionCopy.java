package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** A division as the registry last described it. */
@Entity
public class DivisionCopy extends PanacheEntityBase {

    @Id
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    public @Nullable String parentCode;
    public boolean functionalZone;
    public LocalDate validFrom;

    /** First day on which it no longer exists. */
    public @Nullable LocalDate validTo;

    @Embedded
    EventPosition event;

    protected DivisionCopy() {}

    /** Returns the division of a code. */
    public static Optional<DivisionCopy> byCode(String code) {
        return findByIdOptional(code);
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(DivisionChanged change, EventPosition position) {
        DivisionCopy division = findById(change.code(), LockModeType.PESSIMISTIC_WRITE);
        if (division == null) {
            division = new DivisionCopy();
            division.code = change.code();
        } else if (position.isNotAfter(division.event)) {
            return;
        }
        division.name = change.name();
        division.level = change.level();
        division.parentCode = change.parentCode();
        division.functionalZone = change.functionalZone();
        division.validFrom = change.validFrom();
        division.validTo = change.validTo();
        division.event = position;
        division.persist();
    }
}
