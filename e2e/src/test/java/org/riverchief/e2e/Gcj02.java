package org.riverchief.e2e;

/** Shifts WGS84 coordinates the way Chinese map SDKs do, written apart from the service's own conversion. */
final class Gcj02 {

    private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;

    private Gcj02() {}

    static double[] fromWgs84(double longitude, double latitude) {
        double x = longitude - 105;
        double y = latitude - 35;
        double phi = Math.toRadians(latitude);
        double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) * Math.sin(phi);
        double north = northMetres(x, y)
                * 180
                / (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic)) * Math.PI);
        double east = eastMetres(x, y) * 180 / (SEMI_MAJOR_AXIS / Math.sqrt(magic) * Math.cos(phi) * Math.PI);
        return new double[] {longitude + east, latitude + north};
    }

    private static double northMetres(double x, double y) {
        double metres = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        metres += waves(x, 6, 20, 2, 20);
        metres += (20 * sine(y, 1) + 40 * sine(y, 1.0 / 3)) * 2 / 3;
        return metres + (160 * sine(y, 1.0 / 12) + 320 * sine(y, 1.0 / 30)) * 2 / 3;
    }

    private static double eastMetres(double x, double y) {
        double metres = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        metres += waves(x, 6, 20, 2, 20);
        metres += (20 * sine(x, 1) + 40 * sine(x, 1.0 / 3)) * 2 / 3;
        return metres + (150 * sine(x, 1.0 / 12) + 300 * sine(x, 1.0 / 30)) * 2 / 3;
    }

    private static double waves(double x, double first, double firstHeight, double second, double secondHeight) {
        return (firstHeight * sine(x, first) + secondHeight * sine(x, second)) * 2 / 3;
    }

    private static double sine(double value, double frequency) {
        return Math.sin(value * frequency * Math.PI);
    }
}
