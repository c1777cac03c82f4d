package org.riverchief.registry.ogc;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/**
 * Coordinate reference systems of answers and boxes. CGCS2000 and WGS 84 differ by centimetres, far below any survey of a
 * river here, so between them only the order of the axes changes.
 */
enum CoordinateSystem {
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
    WGS84("http://www.opengis.net/def/crs/EPSG/0/4326"),
    CGCS2000("http://www.opengis.net/def/crs/EPSG/0/4490"),
    WEB_MERCATOR("http://www.opengis.net/def/crs/EPSG/0/3857");

    /** What geometry is kept in. */
    static final CoordinateSystem KEPT = CGCS2000;

    /** Radius of the sphere of EPSG:3857, in metres. */
    private static final double RADIUS = 6_378_137;

    /** Latitude at which the square map of EPSG:3857 ends. */
    private static final double LAST_LATITUDE = 85.051_128_779_806_59;

    private static final double MILLIMETRES = 1_000;

    private final String uri;

    CoordinateSystem(String uri) {
        this.uri = uri;
    }

    String uri() {
        return uri;
    }

    static Optional<CoordinateSystem> of(String uri) {
        return Arrays.stream(values()).filter(system -> system.uri.equals(uri)).findFirst();
    }

    /** Returns the position's two numbers in the order of this system's axes, from longitude and latitude in degrees. */
    double[] fromDegrees(double longitude, double latitude) {
        return switch (this) {
            case CRS84 -> new double[] {longitude, latitude};
            case WGS84, CGCS2000 -> new double[] {latitude, longitude};
            case WEB_MERCATOR ->
                new double[] {
                    toMillimetre(RADIUS * Math.toRadians(longitude)), toMillimetre(northing(latitude)),
                };
        };
    }

    /** Returns longitude as x and latitude as y, in degrees. */
    Coordinate toDegrees(double first, double second) {
        return switch (this) {
            case CRS84 -> new Coordinate(first, second);
            case WGS84, CGCS2000 -> new Coordinate(second, first);
            case WEB_MERCATOR ->
                new Coordinate(
                        Math.toDegrees(first / RADIUS),
                        Math.toDegrees(2 * Math.atan(Math.exp(second / RADIUS)) - Math.PI / 2));
        };
    }

    private static double northing(double latitude) {
        double shown = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
        return RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(shown) / 2));
    }

    private static double toMillimetre(double metres) {
        return Math.round(metres * MILLIMETRES) / MILLIMETRES;
    }
}
