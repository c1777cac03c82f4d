package org.riverchief.registry.geometry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * A GeoJSON area: the surface of a lake, with its islands left out.
 *
 * @param coordinates the shore and one ring for each island, each closed
 */
public record Polygon(
        @NotNull String type,

        @NotNull @Size(min = 1, max = 1_000)
        List<@NotNull @Size(min = 4, max = 20_000) List<@NotNull @Size(min = 2, max = 3) List<@NotNull Double>>>
                coordinates) {

    static final String TYPE = "Polygon";
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /**
     * Returns the area without heights, in CGCS2000.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code invalid-geometry} when it is no area on the earth
     */
    public Polygon kept(Crs crs) {
        if (!TYPE.equals(type)) {
            throw GeometryProblems.invalidGeometry("The area must be a Polygon");
        }
        List<List<List<Double>>> rings =
                coordinates.stream().map(ring -> Vertices.kept(crs, ring)).toList();
        if (rings.stream().anyMatch(ring -> !ring.get(0).equals(ring.get(ring.size() - 1)))) {
            throw GeometryProblems.invalidGeometry("Every ring ends where it began");
        }
        requireValid(rings);
        return new Polygon(TYPE, rings);
    }

    /** Returns the outer ring as a line: the shore a lake's chainage is counted along. */
    public LineString shore() {
        return new LineString(LineString.TYPE, coordinates.get(0));
    }

    private static void requireValid(List<List<List<Double>>> rings) {
        List<LinearRing> shapes = rings.stream().map(Polygon::ring).toList();
        LinearRing[] islands = shapes.subList(1, shapes.size()).toArray(LinearRing[]::new);
        IsValidOp validity = new IsValidOp(SHAPES.createPolygon(shapes.get(0), islands));
        if (!validity.isValid()) {
            throw GeometryProblems.invalidGeometry("The area is none: %s".formatted(validity.getValidationError()));
        }
    }

    private static LinearRing ring(List<List<Double>> vertices) {
        return SHAPES.createLinearRing(vertices.stream()
                .map(vertex -> new Coordinate(vertex.get(0), vertex.get(1)))
                .toArray(Coordinate[]::new));
    }
}
