package org.riverchief.registry.reach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;

/**
 * A GeoJSON line: longitude, latitude and perhaps height of each vertex, in degrees and metres.
 *
 * @param coordinates vertices in the direction the chainage grows
 */
record LineString(
        @NotNull String type,

        @NotNull @Size(min = 2, max = 20_000)
        List<@NotNull @Size(min = 2, max = 3) List<@NotNull Double>> coordinates) {

    static final String TYPE = "LineString";

    private static final double EAST_END = 180;
    private static final double NORTH_END = 90;

    /**
     * Returns the line without heights.
     *
     * @throws DomainException {@code invalid-geometry} when it is no line on the earth
     */
    LineString checked() {
        if (!TYPE.equals(type)) {
            throw ReachProblems.invalidGeometry("The geometry must be a LineString");
        }
        for (int index = 0; index < coordinates.size(); index++) {
            checkVertex(index, coordinates.get(index));
        }
        List<List<Double>> flat = coordinates.stream()
                .map(vertex -> List.copyOf(vertex.subList(0, 2)))
                .toList();
        if (flat.stream().distinct().count() < 2) {
            throw ReachProblems.invalidGeometry("A line needs two points that differ");
        }
        return new LineString(TYPE, flat);
    }

    private static void checkVertex(int index, List<Double> vertex) {
        double longitude = vertex.get(0);
        double latitude = vertex.get(1);
        if (within(longitude, EAST_END) && within(latitude, NORTH_END)) {
            return;
        }
        String hint = within(longitude, NORTH_END) && within(latitude, EAST_END)
                ? "latitude and longitude are swapped: longitude comes first"
                : "longitude is -180 to 180, latitude -90 to 90";
        throw ReachProblems.invalidGeometry("Vertex %d is not on the earth; %s".formatted(index, hint))
                .with("vertex", index);
    }

    private static boolean within(double value, double end) {
        return Math.abs(value) <= end;
    }
}
