package org.riverchief.registry.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.features.Feature;

/** A GeoJSON feature. */
record FeatureView(
        String type,
        String id,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonNode geometry,

        @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> properties,

        @Nullable List<Link> links) {

    static FeatureView of(Feature feature, CoordinateSystem system, @Nullable List<Link> links) {
        JsonNode geometry = feature.geometry() == null ? null : Reprojection.of(feature.geometry(), system);
        return new FeatureView("Feature", feature.id(), geometry, feature.properties(), links);
    }
}
