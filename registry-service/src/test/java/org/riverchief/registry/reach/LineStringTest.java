package org.riverchief.registry.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineStringTest {

    @Test
    void leavesOutHeights() {
        LineString line =
                line(List.of(111.98, 22.4, 31.5), List.of(111.99, 22.41)).checked();

        assertThat(line.coordinates()).containsExactly(List.of(111.98, 22.4), List.of(111.99, 22.41));
    }

    @Test
    void refusesPlacesThatAreNotOnTheEarth() {
        LineString line = line(List.of(111.98, 22.4), List.of(181.0, 22.4));

        assertThatThrownBy(line::checked).hasMessageContaining("Vertex 1");
    }

    @Test
    void recognisesSwappedCoordinates() {
        LineString line = line(List.of(22.4, 111.98), List.of(22.5, 111.99));

        assertThatThrownBy(line::checked).hasMessageContaining("longitude comes first");
    }

    @Test
    void refusesALineThatStaysInOnePlace() {
        LineString line = line(List.of(111.98, 22.4), List.of(111.98, 22.4, 5.0));

        assertThatThrownBy(line::checked).hasMessageContaining("two points that differ");
    }

    @Test
    void refusesOtherShapes() {
        LineString polygon = new LineString(
                "Polygon", line(List.of(1.0, 2.0), List.of(2.0, 3.0)).coordinates());

        assertThatThrownBy(polygon::checked).hasMessageContaining("LineString");
    }

    @Test
    void refusesTheShiftedCoordinatesOfMapServices() {
        assertThatThrownBy(() -> Crs.require("GCJ-02")).hasMessageContaining("EPSG:4490");
        assertThatThrownBy(() -> Crs.require("BD-09")).hasMessageContaining("EPSG:4490");
        Crs.require("EPSG:4326");
    }

    private static LineString line(List<Double> from, List<Double> to) {
        return new LineString("LineString", List.of(from, to));
    }
}
