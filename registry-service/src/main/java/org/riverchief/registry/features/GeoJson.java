package org.riverchief.registry.features;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads GeoJSON as JTS geometry, x being the first number of a position. */
public final class GeoJson {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJson() {}

    /**
     * Returns the geometry.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Geometry read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asText()) {
            case "Point" -> FACTORY.createPoint(position(coordinates));
            case "LineString" -> FACTORY.createLineString(positions(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
            case "MultiLineString" ->
                FACTORY.buildGeometry(each(coordinates).stream()
                        .map(line -> FACTORY.createLineString(positions(line)))
                        .toList());
            case "MultiPolygon" ->
                FACTORY.buildGeometry(
                        each(coordinates).stream().map(GeoJson::polygon).toList());
            default -> throw new IllegalArgumentException("No GeoJSON geometry: " + geometry.path("type"));
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = each(rings).stream()
                .map(ring -> FACTORY.createLinearRing(positions(ring)))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A polygon needs a ring");
        }
        return FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(JsonNode array) {
        return each(array).stream().map(GeoJson::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode pair) {
        if (pair.size() < 2) {
            throw new IllegalArgumentException("A position has two numbers");
        }
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static List<JsonNode> each(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
