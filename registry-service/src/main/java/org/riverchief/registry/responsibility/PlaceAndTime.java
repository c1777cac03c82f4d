package org.riverchief.registry.responsibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param crs system of x (longitude or easting) and y
 * @param at now when absent
 */
record PlaceAndTime(
        double x, double y, String crs, @Nullable Instant at) {}
