package org.riverchief.registry.ogc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.features.Extent;
import org.riverchief.registry.features.FeatureTable;

/** A collection as the standard describes it. */
record CollectionView(
        String id,
        String title,
        String description,
        @Nullable Map<String, Object> extent,
        String itemType,
        List<String> crs,
        @Nullable String storageCrs,
        List<Link> links) {

    static final List<String> SYSTEMS =
            Arrays.stream(CoordinateSystem.values()).map(CoordinateSystem::uri).toList();

    static CollectionView of(FeatureTable table, Extent extent, List<Link> links) {
        return new CollectionView(
                table.id(),
                table.title(),
                table.description(),
                extent(extent),
                "feature",
                SYSTEMS,
                table.isSpatial() ? CoordinateSystem.KEPT.uri() : null,
                links);
    }

    private static @Nullable Map<String, Object> extent(Extent extent) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (extent.area() != null) {
            List<Double> box = List.of(
                    extent.area().getMinX(),
                    extent.area().getMinY(),
                    extent.area().getMaxX(),
                    extent.area().getMaxY());
            members.put("spatial", Map.of("bbox", List.of(box), "crs", CoordinateSystem.CRS84.uri()));
        }
        if (extent.first() != null) {
            List<@Nullable String> interval = Arrays.asList(start(extent.first()), start(extent.last()));
            members.put(
                    "temporal",
                    Map.of(
                            "interval",
                            List.of(interval),
                            "trs",
                            "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"));
        }
        return members.isEmpty() ? null : members;
    }

    private static @Nullable String start(@Nullable LocalDate day) {
        return day == null ? null : day + "T00:00:00Z";
    }
}
