package org.riverchief.registry.geometry;

/**
 * The offset Chinese map kits put on positions (GCJ-02), and its removal. The standard is not published; formula,
 * constants and the rectangle taken for China are those of the public reconstruction that open-source map kits share
 * (eviltransform, coordtransform), on the Krasovsky 1940 ellipsoid. Outside the rectangle positions are returned as
 * given.
 */
final class Gcj02 {

    private static final double SEMI_MAJOR_METRES = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;
    private static final double WEST = 72.004;
    private static final double EAST = 137.8347;
    private static final double SOUTH = 0.8293;
    private static final double NORTH = 55.8271;
    private static final double CONVERGED_DEGREES = 1e-11;
    private static final int MAXIMUM_ROUNDS = 30;

    private Gcj02() {}

    /** Returns the WGS 84 position whose GCJ-02 position is given, to better than 1 mm, by fixed-point iteration. */
    static Position toWgs84(Position gcj02) {
        if (outsideChina(gcj02)) {
            return gcj02;
        }
        Position guess = gcj02;
        for (int round = 0; round < MAXIMUM_ROUNDS; round++) {
            Position image = shifted(guess);
            double east = gcj02.longitude() - image.longitude();
            double north = gcj02.latitude() - image.latitude();
            guess = new Position(guess.longitude() + east, guess.latitude() + north);
            if (Math.abs(east) < CONVERGED_DEGREES && Math.abs(north) < CONVERGED_DEGREES) {
                return guess;
            }
        }
        return guess;
    }

    static Position shifted(Position wgs84) {
        double x = wgs84.longitude() - 105;
        double y = wgs84.latitude() - 35;
        double latitude = StrictMath.toRadians(wgs84.latitude());
        double sin = StrictMath.sin(latitude);
        double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double rootW = Math.sqrt(w);
        double meridian = SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED) / (w * rootW);
        double parallel = SEMI_MAJOR_METRES / rootW * StrictMath.cos(latitude);
        return new Position(
                wgs84.longitude() + StrictMath.toDegrees(eastMetres(x, y) / parallel),
                wgs84.latitude() + StrictMath.toDegrees(northMetres(x, y) / meridian));
    }

    private static double eastMetres(double x, double y) {
        double root = Math.sqrt(Math.abs(x));
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * root
                + wave(20, x * 6, 20, x * 2)
                + wave(20, x, 40, x / 3)
                + wave(150, x / 12, 300, x / 30);
    }

    private static double northMetres(double x, double y) {
        double root = Math.sqrt(Math.abs(x));
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * root
                + wave(20, x * 6, 20, x * 2)
                + wave(20, y, 40, y / 3)
                + wave(160, y / 12, 320, y / 30);
    }

    /** Two sines with amplitudes in metres and arguments in half turns. */
    private static double wave(double amplitude, double argument, double otherAmplitude, double otherArgument) {
        return (amplitude * StrictMath.sin(argument * StrictMath.PI)
                        + otherAmplitude * StrictMath.sin(otherArgument * StrictMath.PI))
                * 2.0
                / 3.0;
    }

    private static boolean outsideChina(Position position) {
        return !(position.longitude() >= WEST
                && position.longitude() <= EAST
                && position.latitude() >= SOUTH
                && position.latitude() <= NORTH);
    }
}
