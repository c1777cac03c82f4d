package org.riverchief.registry.features;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Where and when the features of a collection are.
 *
 * @param area in degrees; absent when there is no geometry
 * @param last absent while some feature has no end
 */
public record Extent(
        @Nullable Envelope area,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
