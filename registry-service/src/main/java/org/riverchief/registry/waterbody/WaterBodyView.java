package org.riverchief.registry.waterbody;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A water body as clients see it.
 *
 * @param lengthKm absent where none was published
 */
public record WaterBodyView(
        UUID id,
        String name,
        WaterBodyKind kind,
        String divisionCode,
        @Nullable UUID parentId,
        ChainageOrigin chainageOrigin,
        @Nullable BigDecimal lengthKm,
        @Nullable BigDecimal basinAreaKm2,
        @Nullable String note,
        boolean verified,
        List<Figure> figures) {

    static WaterBodyView of(WaterBody waterBody) {
        return new WaterBodyView(
                waterBody.id,
                waterBody.name,
                waterBody.kind,
                waterBody.divisionCode,
                waterBody.parentId,
                waterBody.chainageOrigin,
                waterBody.figure(Quantity.LENGTH_KM).orElse(null),
                waterBody.figure(Quantity.BASIN_AREA_KM2).orElse(null),
                waterBody.note,
                waterBody.verified,
                waterBody.figures.stream().map(WaterBodyFigure::toFigure).toList());
    }
}
