package org.riverchief.registry.lookup;

import org.locationtech.jts.geom.Envelope;
import org.riverchief.registry.geometry.Position;

/** Metres east and north of a position, on the plane that touches the CGCS2000 ellipsoid there. */
final class LocalPlane {

    private static final double SEMI_MAJOR_METRES = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669438002290;

    private final Position origin;
    private final double metresPerDegreeEast;
    private final double metresPerDegreeNorth;

    LocalPlane(Position origin) {
        this.origin = origin;
        double latitude = Math.toRadians(origin.latitude());
        double w = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude) * Math.sin(latitude);
        double primeVertical = SEMI_MAJOR_METRES / Math.sqrt(w);
        metresPerDegreeEast = Math.toRadians(primeVertical * Math.cos(latitude));
        metresPerDegreeNorth = Math.toRadians(primeVertical * (1 - ECCENTRICITY_SQUARED) / w);
    }

    double east(double longitude) {
        return (longitude - origin.longitude()) * metresPerDegreeEast;
    }

    double north(double latitude) {
        return (latitude - origin.latitude()) * metresPerDegreeNorth;
    }

    /** Returns the rectangle around the origin, in degrees. */
    Envelope around(double metres) {
        double east = metres / Math.max(metresPerDegreeEast, 1);
        double north = metres / metresPerDegreeNorth;
        return new Envelope(
                origin.longitude() - east,
                origin.longitude() + east,
                origin.latitude() - north,
                origin.latitude() + north);
    }
}
