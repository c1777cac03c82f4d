package org.riverchief.registry.features;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Which features are asked for.
 *
 * @param boxes in degrees, longitude as x; two where one crosses the antimeridian; empty for everywhere
 * @param days features in force on one of them
 * @param values equal to these
 * @param after the key the page continues after
 */
public record FeatureQuery(
        List<Envelope> boxes,
        Days days,
        Map<Property, Object> values,
        @Nullable String after,
        int limit) {}
