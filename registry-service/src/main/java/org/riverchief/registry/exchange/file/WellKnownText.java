package org.riverchief.registry.exchange.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Shapes in cells: {@code LINESTRING (111.98 22.4, 111.985 22.395)} and {@code POLYGON}, longitude first. */
public final class WellKnownText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WellKnownText() {}

    /**
     * Returns the shape as GeoJSON.
     *
     * @throws IllegalArgumentException when it is no point, line or polygon
     */
    public static JsonNode read(String text) {
        try {
            Geometry geometry = new WKTReader().read(text);
            if (geometry instanceof Point point && !point.isEmpty()) {
                return shape("Point", position(point.getCoordinate()));
            }
            if (geometry instanceof LineString line && !line.isEmpty()) {
                return shape("LineString", positions(line.getCoordinates()));
            }
            if (geometry instanceof Polygon polygon && !polygon.isEmpty()) {
                return shape("Polygon", rings(polygon));
            }
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException("No line or polygon");
    }

    /** Returns the text of a GeoJSON point, line or polygon. */
    public static String write(JsonNode geoJson) {
        String type = geoJson.path("type").asText().toUpperCase(Locale.ROOT);
        JsonNode coordinates = geoJson.path("coordinates");
        return type + " " + (coordinates.path(0).isNumber() ? "(" + pair(coordinates) + ")" : list(coordinates));
    }

    private static String list(JsonNode coordinates) {
        List<String> parts = new ArrayList<>();
        coordinates.forEach(each -> parts.add(each.path(0).isNumber() ? pair(each) : list(each)));
        return "(" + String.join(", ", parts) + ")";
    }

    private static String pair(JsonNode position) {
        return position.get(0).decimalValue().toPlainString()
                + " "
                + position.get(1).decimalValue().toPlainString();
    }

    private static ObjectNode shape(String type, ArrayNode coordinates) {
        ObjectNode shape = JSON.objectNode().put("type", type);
        shape.set("coordinates", coordinates);
        return shape;
    }

    private static ArrayNode rings(Polygon polygon) {
        ArrayNode rings = JSON.arrayNode();
        rings.add(positions(polygon.getExteriorRing().getCoordinates()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i).getCoordinates()));
        }
        return rings;
    }

    private static ArrayNode positions(Coordinate[] coordinates) {
        ArrayNode positions = JSON.arrayNode(coordinates.length);
        for (Coordinate coordinate : coordinates) {
            positions.add(position(coordinate));
        }
        return positions;
    }

    private static ArrayNode position(Coordinate coordinate) {
        return JSON.arrayNode(2).add(coordinate.x).add(coordinate.y);
    }
}
