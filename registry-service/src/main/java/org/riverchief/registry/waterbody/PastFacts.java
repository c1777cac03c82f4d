package org.riverchief.registry.waterbody;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

/** What can change about a water body without its becoming another one. */
record PastFacts(
        @Nullable String code,
        String name,
        String divisionCode,
        @Nullable UUID parentId,
        @Nullable UUID basinId,
        @Nullable LineString geometry,
        @Nullable Polygon area,
        @Nullable String note,
        boolean verified) {

    static PastFacts of(WaterBody waterBody) {
        return new PastFacts(
                waterBody.code,
                waterBody.name,
                waterBody.divisionCode,
                waterBody.parentId,
                waterBody.basinId,
                waterBody.geometry,
                waterBody.area,
                waterBody.note,
                waterBody.verified);
    }
}
