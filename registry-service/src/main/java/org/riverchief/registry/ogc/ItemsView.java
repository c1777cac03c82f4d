package org.riverchief.registry.ogc;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of GeoJSON features.
 *
 * @param numberMatched only where the page is all there is
 */
record ItemsView(
        String type,
        Instant timeStamp,
        @Nullable Integer numberMatched,
        int numberReturned,
        List<Link> links,
        List<FeatureView> features) {}
