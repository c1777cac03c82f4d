package org.riverchief.registry.geometry;

import java.util.ArrayList;
import java.util.List;

/** Checks and converts the vertices of a line or a ring. */
final class Vertices {

    private static final double EAST_END = 180;
    private static final double NORTH_END = 90;
    /** A converted degree is rounded to a hundred-millionth, about a millimetre. */
    private static final double ROUNDING = 1e8;

    private Vertices() {}

    /**
     * Returns the vertices without heights, in CGCS2000; those that need no conversion stay as they are to the last digit.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code invalid-geometry} naming the vertex not on the earth
     */
    static List<List<Double>> kept(Crs crs, List<List<Double>> vertices) {
        List<List<Double>> kept = new ArrayList<>(vertices.size());
        for (int index = 0; index < vertices.size(); index++) {
            kept.add(convert(crs, index, vertices.get(index)).toVertex());
        }
        return List.copyOf(kept);
    }

    static Position convert(Crs crs, int index, List<Double> vertex) {
        double x = vertex.get(0);
        double y = vertex.get(1);
        if (crs.isGeographic()) {
            checkDegrees(index, x, y);
        }
        Position kept = crs.toKept(x, y);
        checkDegrees(index, kept.longitude(), kept.latitude());
        return crs.isKept() ? kept : new Position(rounded(kept.longitude()), rounded(kept.latitude()));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * ROUNDING) / ROUNDING;
    }

    private static void checkDegrees(int index, double longitude, double latitude) {
        if (within(longitude, EAST_END) && within(latitude, NORTH_END)) {
            return;
        }
        String hint = within(longitude, NORTH_END) && within(latitude, EAST_END)
                ? "latitude and longitude are swapped: longitude comes first"
                : "longitude is -180 to 180, latitude -90 to 90";
        throw GeometryProblems.invalidGeometry("Vertex %d is not on the earth; %s".formatted(index, hint))
                .with("vertex", index);
    }

    private static boolean within(double value, double end) {
        return Math.abs(value) <= end;
    }
}
