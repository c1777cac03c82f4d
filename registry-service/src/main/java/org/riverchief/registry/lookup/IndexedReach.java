package org.riverchief.registry.lookup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.reach.Bank;

/**
 * What a reach is during a stretch of time, with its line.
 *
 * @param fromSource whether chainage grows downstream
 * @param line vertices in the direction chainage grows
 * @param validTo first day it no longer is
 */
public record IndexedReach(
        UUID id,
        String code,
        String name,
        UUID waterBodyId,
        String divisionCode,
        Bank bank,
        boolean fromSource,
        BigDecimal fromKm,
        BigDecimal toKm,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        PackedLine line) {

    public DivisionLevel level() {
        return DivisionCode.of(divisionCode).level();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public boolean holds(BigDecimal km) {
        return fromKm.compareTo(km) <= 0 && toKm.compareTo(km) >= 0;
    }

    /** Returns how far along the water two reaches are apart; zero where they touch or overlap. */
    public BigDecimal kmTo(BigDecimal km) {
        return holds(km)
                ? BigDecimal.ZERO
                : km.subtract(fromKm).abs().min(km.subtract(toKm).abs());
    }

    /** Returns the end the water leaves it at. */
    public BigDecimal lowerEnd() {
        return fromSource ? toKm : fromKm;
    }

    /** Returns the end the water enters it at. */
    public BigDecimal upperEnd() {
        return fromSource ? fromKm : toKm;
    }

    /** Returns whether the place lies further down than this end of the other. */
    boolean isBelow(BigDecimal km, BigDecimal otherKm) {
        return fromSource ? km.compareTo(otherKm) > 0 : km.compareTo(otherKm) < 0;
    }
}
