package org.riverchief.registry.waterbody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

/**
 * A water body as clients see it.
 *
 * @param version to be sent back with a change
 * @param lengthKm absent where none was published
 * @param geometry in EPSG:4490, in the direction chainage grows
 * @param area in EPSG:4490
 * @param validFrom since when it is as it is; absent: since before the records
 * @param validTo first day it no longer is
 */
public record WaterBodyView(
        UUID id,
        int version,
        @Nullable String code,
        String name,
        WaterBodyKind kind,
        String divisionCode,
        @Nullable UUID parentId,
        @Nullable UUID basinId,
        ChainageOrigin chainageOrigin,
        @Nullable BigDecimal lengthKm,
        @Nullable BigDecimal basinAreaKm2,
        @Nullable LineString geometry,
        @Nullable Polygon area,
        @Nullable String note,
        boolean verified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Figure> figures) {

    static WaterBodyView of(WaterBody waterBody) {
        return of(waterBody, PastFacts.of(waterBody), waterBody.validFrom, waterBody.validTo);
    }

    static WaterBodyView of(WaterBody waterBody, WaterBodyPast past) {
        return of(waterBody, past.facts, past.validFrom, past.validTo);
    }

    private static WaterBodyView of(
            WaterBody waterBody, PastFacts facts, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return new WaterBodyView(
                waterBody.id,
                waterBody.version,
                facts.code(),
                facts.name(),
                waterBody.kind,
                facts.divisionCode(),
                facts.parentId(),
                facts.basinId(),
                waterBody.chainageOrigin,
                waterBody.figure(Quantity.LENGTH_KM).orElse(null),
                waterBody.figure(Quantity.BASIN_AREA_KM2).orElse(null),
                facts.geometry(),
                facts.area(),
                facts.note(),
                facts.verified(),
                validFrom,
                validTo,
                waterBody.figures.stream().map(WaterBodyFigure::toFigure).toList());
    }
}
