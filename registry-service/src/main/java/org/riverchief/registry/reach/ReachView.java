package org.riverchief.registry.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.geometry.Crs;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

/**
 * A reach as clients see it.
 *
 * @param version to be sent back with a change
 * @param geometry in the direction chainage grows; of a lake its shore
 * @param validTo first day this no longer holds
 */
public record ReachView(
        UUID id,
        int version,
        String code,
        String name,
        UUID waterBodyId,
        String waterBodyName,
        String divisionCode,
        DivisionLevel level,
        Bank bank,
        Zone zone,
        String crs,
        LineString geometry,
        @Nullable Polygon area,
        BigDecimal chainageFromKm,
        BigDecimal chainageToKm,
        @Nullable UUID parentReachId,
        boolean schematic,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static ReachView of(ReachEdition edition, String waterBodyName) {
        return new ReachView(
                edition.reach.id,
                edition.reach.version,
                edition.reach.code,
                edition.name,
                edition.reach.waterBodyId,
                waterBodyName,
                edition.divisionCode,
                edition.level,
                edition.bank,
                edition.zone,
                Crs.KEPT,
                edition.geometry,
                edition.area,
                edition.chainageFromKm,
                edition.chainageToKm,
                edition.parentReachId,
                edition.schematic,
                edition.verified,
                edition.validFrom,
                edition.validTo);
    }
}
