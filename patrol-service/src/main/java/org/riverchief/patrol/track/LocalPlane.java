package org.riverchief.patrol.track;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Metres around a reach: Gauss-Krüger on its own central meridian with scale 1, by Krüger's series to n⁴ (Karney 2011,
 * J. Geodesy 85, eq. 10 and 35; error under 1 mm within 3 900 km). Its scale is 1 + x²/2R²: 0.003 % at 50 km from the meridian.
 */
final class LocalPlane {

    /** No reach extends further from its middle. */
    private static final double REACH_DEGREES = 5;

    /** Places further off are taken to the edge: that they are far is all that matters, and the series stays exact. */
    private static final double EDGE_DEGREES = 10;

    private static final double N = Ellipsoid.FLATTENING / (2 - Ellipsoid.FLATTENING);
    private static final double ECCENTRICITY = Math.sqrt(Ellipsoid.ECCENTRICITY_SQUARED);
    private static final double RECTIFYING_RADIUS =
            Ellipsoid.SEMI_MAJOR_METRES / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] ALPHA = {
        N * (1.0 / 2 + N * (-2.0 / 3 + N * (5.0 / 16 + N * 41.0 / 180))),
        N * N * (13.0 / 48 + N * (-3.0 / 5 + N * 557.0 / 1440)),
        N * N * N * (61.0 / 240 - N * 103.0 / 140),
        N * N * N * N * 49561.0 / 161280,
    };

    private final Position origin;

    private LocalPlane(Position origin) {
        this.origin = origin;
    }

    /** Returns the plane in the middle of the places' bounds, all of which it must reach. */
    static LocalPlane around(List<Position> places) {
        DoubleSummaryStatistics longitudes =
                places.stream().mapToDouble(Position::longitude).summaryStatistics();
        DoubleSummaryStatistics latitudes =
                places.stream().mapToDouble(Position::latitude).summaryStatistics();
        LocalPlane plane = new LocalPlane(new Position(
                (longitudes.getMin() + longitudes.getMax()) / 2, (latitudes.getMin() + latitudes.getMax()) / 2));
        for (Position place : places) {
            if (!place.onEarth() || !plane.within(place, REACH_DEGREES)) {
                throw new IllegalArgumentException("Not part of one reach: " + place);
            }
        }
        return plane;
    }

    /** Whether a place is projected to where it is, not to the edge. */
    boolean holds(Position position) {
        return within(position, EDGE_DEGREES);
    }

    /** Returns metres east of the central meridian and north of the equator. */
    Coordinate project(Position position) {
        double latitude = origin.latitude() + atMostEdge(position.latitude() - origin.latitude());
        double sin = StrictMath.sin(StrictMath.toRadians(latitude));
        double lambda = StrictMath.toRadians(atMostEdge(position.longitude() - origin.longitude()));
        double t = StrictMath.sinh(atanh(sin) - ECCENTRICITY * atanh(ECCENTRICITY * sin));
        double xi = StrictMath.atan2(t, StrictMath.cos(lambda));
        double eta = atanh(StrictMath.sin(lambda) / Math.sqrt(1 + t * t));
        double east = eta;
        double north = xi;
        for (int j = 1; j <= ALPHA.length; j++) {
            east += ALPHA[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
            north += ALPHA[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
        }
        return new Coordinate(RECTIFYING_RADIUS * east, RECTIFYING_RADIUS * north);
    }

    private boolean within(Position position, double degrees) {
        return Math.abs(position.longitude() - origin.longitude()) <= degrees
                && Math.abs(position.latitude() - origin.latitude()) <= degrees;
    }

    private static double atMostEdge(double degrees) {
        return Math.max(-EDGE_DEGREES, Math.min(EDGE_DEGREES, degrees));
    }

    private static double atanh(double x) {
        return 0.5 * StrictMath.log((1 + x) / (1 - x));
    }
}
