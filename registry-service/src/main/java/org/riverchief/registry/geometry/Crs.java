package org.riverchief.registry.geometry;

import java.util.Arrays;

/** Coordinate reference systems of geometry; the order is always longitude (or easting) first, as in GeoJSON. */
public enum Crs {
    /** CGCS2000, what geometry is kept in. */
    CGCS2000("EPSG:4490"),
    /** Differs from CGCS2000 by centimetres, far below any survey of a river here. */
    WGS84("EPSG:4326"),
    /** Pseudo-Mercator of web maps, metres. */
    WEB_MERCATOR("EPSG:3857"),
    /** The shifted coordinates of Chinese map services. */
    GCJ02("GCJ-02");

    /** Name of the system geometry is kept in. */
    public static final String KEPT = "EPSG:4490";

    private static final double MERCATOR_RADIUS_METRES = 6_378_137;

    private final String code;

    Crs(String code) {
        this.code = code;
    }

    /**
     * Returns the system of that name.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code unsupported-crs} when it is none of these
     */
    public static Crs of(String name) {
        return Arrays.stream(values())
                .filter(crs -> crs.code.equals(name))
                .findFirst()
                .orElseThrow(() -> GeometryProblems.unsupportedCrs(name));
    }

    /** Returns whether positions are degrees, so that swapped ones can be told. */
    boolean isGeographic() {
        return this != WEB_MERCATOR;
    }

    /** Returns whether positions are kept as they come. */
    boolean isKept() {
        return this == CGCS2000 || this == WGS84;
    }

    Position toKept(double x, double y) {
        return switch (this) {
            case CGCS2000, WGS84 -> new Position(x, y);
            case GCJ02 -> Gcj02.toWgs84(new Position(x, y));
            case WEB_MERCATOR ->
                new Position(
                        StrictMath.toDegrees(x / MERCATOR_RADIUS_METRES),
                        StrictMath.toDegrees(2 * StrictMath.atan(StrictMath.exp(y / MERCATOR_RADIUS_METRES))) - 90);
        };
    }
}
