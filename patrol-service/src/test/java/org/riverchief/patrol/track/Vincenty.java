package org.riverchief.patrol.track;

/** Geodesic length on the WGS 84 ellipsoid by Vincenty's inverse formula (Survey Review 1975), to 0.1 mm. */
final class Vincenty {

    private static final double A = 6378137;
    private static final double F = 1 / 298.257223563;
    private static final double B = A * (1 - F);

    private Vincenty() {}

    static double metres(Position from, Position to) {
        double l = Math.toRadians(to.longitude() - from.longitude());
        double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(from.latitude())));
        double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(to.latitude())));
        double lambda = l;
        double before;
        double sinSigma;
        double cosSigma;
        double sigma;
        double cosSqAlpha;
        double cos2Sm;
        do {
            double crossEast = Math.cos(u2) * Math.sin(lambda);
            double crossNorth = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            sinSigma = Math.hypot(crossEast, crossNorth);
            if (sinSigma == 0) {
                return 0;
            }
            cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            cosSqAlpha = 1 - sinAlpha * sinAlpha;
            cos2Sm = cosSqAlpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSqAlpha;
            double c = F / 16 * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
            before = lambda;
            lambda = l
                    + (1 - c)
                            * F
                            * sinAlpha
                            * (sigma + c * sinSigma * (cos2Sm + c * cosSigma * (2 * cos2Sm * cos2Sm - 1)));
        } while (Math.abs(lambda - before) > 1e-12);
        return length(sigma, sinSigma, cosSigma, cosSqAlpha, cos2Sm);
    }

    private static double length(double sigma, double sin, double cos, double cosSqAlpha, double cos2Sm) {
        double uSq = cosSqAlpha * (A * A - B * B) / (B * B);
        double a = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
        double b = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
        double inner =
                cos * (2 * cos2Sm * cos2Sm - 1) - b / 6 * cos2Sm * (4 * sin * sin - 3) * (4 * cos2Sm * cos2Sm - 3);
        return B * a * (sigma - b * sin * (cos2Sm + b / 4 * inner));
    }
}
