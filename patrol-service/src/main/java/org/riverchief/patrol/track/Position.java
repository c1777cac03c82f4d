package org.riverchief.patrol.track;

/** A place in degrees of WGS 84, which CGCS2000 (EPSG:4490) equals to within a few centimetres. */
public record Position(double longitude, double latitude) {

    private static final double STEPS_PER_DEGREE = 1e7;

    /** Returns the distance in metres along the ellipsoid, good to 1e-5 up to 100 km. */
    public double metresTo(Position other) {
        return Ellipsoid.metres(this, other);
    }

    /** Whether there is such a place; not-a-number is none. */
    boolean onEarth() {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }

    /** Returns the place to seven decimals (1 cm): what is hashed must be what is measured. */
    Position rounded() {
        return new Position(rounded(longitude), rounded(latitude));
    }

    static double rounded(double degrees) {
        // Adding 0.0 turns a negative zero into a plain one.
        return Math.rint(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE + 0.0;
    }
}
