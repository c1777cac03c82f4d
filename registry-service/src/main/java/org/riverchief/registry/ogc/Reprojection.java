package org.riverchief.registry.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes GeoJSON geometry in another coordinate reference system. */
final class Reprojection {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Reprojection() {}

    /** Returns the geometry, which has longitude first, in the system asked for. */
    static JsonNode of(JsonNode geometry, CoordinateSystem system) {
        if (system == CoordinateSystem.CRS84) {
            return geometry;
        }
        ObjectNode written = JSON.objectNode();
        written.set("type", geometry.path("type"));
        written.set("coordinates", coordinates(geometry.path("coordinates"), system));
        return written;
    }

    private static ArrayNode coordinates(JsonNode array, CoordinateSystem system) {
        ArrayNode written = JSON.arrayNode(array.size());
        if (array.path(0).isNumber()) {
            double[] position =
                    system.fromDegrees(array.get(0).asDouble(), array.get(1).asDouble());
            return written.add(position[0]).add(position[1]);
        }
        array.forEach(element -> written.add(coordinates(element, system)));
        return written;
    }
}
