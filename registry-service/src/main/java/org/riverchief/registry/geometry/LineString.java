package org.riverchief.registry.geometry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A GeoJSON line: longitude, latitude and perhaps height of each vertex, in degrees and metres.
 *
 * @param coordinates vertices in the direction the chainage grows
 */
public record LineString(
        @NotNull String type,

        @NotNull @Size(min = 2, max = 20_000)
        List<@NotNull @Size(min = 2, max = 3) List<@NotNull Double>> coordinates) {

    static final String TYPE = "LineString";

    /**
     * Returns the line without heights, in CGCS2000.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code invalid-geometry} when it is no line on the earth
     */
    public LineString kept(Crs crs) {
        if (!TYPE.equals(type)) {
            throw GeometryProblems.invalidGeometry("The geometry must be a LineString");
        }
        List<List<Double>> vertices = Vertices.kept(crs, coordinates);
        if (vertices.stream().distinct().limit(2).count() < 2) {
            throw GeometryProblems.invalidGeometry("A line needs two points that differ");
        }
        return new LineString(TYPE, vertices);
    }
}
