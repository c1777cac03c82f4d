package org.riverchief.registry.geometry;

import java.util.List;

/** A place in CGCS2000, in degrees. */
public record Position(double longitude, double latitude) {

    /**
     * Returns the place a position in a named reference system is at.
     *
     * @param crs as {@link Crs#of} knows it
     * @throws org.riverchief.defaults.problem.DomainException {@code unsupported-crs}, or {@code invalid-geometry} when it
     *     is not on the earth
     */
    public static Position of(String crs, double x, double y) {
        return Vertices.convert(Crs.of(crs), 0, List.of(x, y));
    }

    List<Double> toVertex() {
        return List.of(longitude, latitude);
    }
}
