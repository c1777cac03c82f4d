package org.riverchief.patrol.track;

/**
 * The CGCS2000 ellipsoid (GB 22021-2008; GRS 80 and WGS 84 agree to 0.1 mm). Trigonometry throughout this package is
 * {@link StrictMath}: {@link Math} may differ in the last bit between machines, and certificates must not.
 */
final class Ellipsoid {

    static final double SEMI_MAJOR_METRES = 6_378_137;
    static final double FLATTENING = 1 / 298.257222101;
    static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    private Ellipsoid() {}

    /** Distance by the radii of curvature at the mean latitude: below 1e-5 relative error up to 100 km outside the polar regions. */
    static double metres(Position from, Position to) {
        double meanLatitude = StrictMath.toRadians((from.latitude() + to.latitude()) / 2);
        double sin = StrictMath.sin(meanLatitude);
        double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double primeVertical = SEMI_MAJOR_METRES / Math.sqrt(w);
        double meridian = primeVertical * (1 - ECCENTRICITY_SQUARED) / w;
        double north = meridian * StrictMath.toRadians(to.latitude() - from.latitude());
        double east = primeVertical
                * StrictMath.cos(meanLatitude)
                * StrictMath.toRadians(shortWay(to.longitude() - from.longitude()));
        return Math.sqrt(north * north + east * east);
    }

    private static double shortWay(double degrees) {
        return degrees - 360 * Math.rint(degrees / 360);
    }
}
