package org.riverchief.patrol.integration.registry;

import java.util.List;
import org.riverchief.patrol.track.Position;

/** GeoJSON geometry of a reach: longitude and latitude in degrees, EPSG:4490. */
record LineString(String type, List<List<Double>> coordinates) {

    List<Position> positions() {
        return coordinates.stream()
                .map(vertex -> new Position(vertex.get(0), vertex.get(1)))
                .toList();
    }
}
