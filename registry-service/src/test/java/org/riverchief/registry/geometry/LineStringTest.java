package org.riverchief.registry.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineStringTest {

    @Test
    void leavesOutHeights() {
        LineString line =
                line(List.of(111.98, 22.4, 31.5), List.of(111.99, 22.41)).kept(Crs.CGCS2000);

        assertThat(line.coordinates()).containsExactly(List.of(111.98, 22.4), List.of(111.99, 22.41));
    }

    @Test
    void refusesPlacesThatAreNotOnTheEarth() {
        LineString line = line(List.of(111.98, 22.4), List.of(181.0, 22.4));

        assertThatThrownBy(() -> line.kept(Crs.CGCS2000)).hasMessageContaining("Vertex 1");
    }

    @Test
    void recognisesSwappedCoordinates() {
        LineString line = line(List.of(22.4, 111.98), List.of(22.5, 111.99));

        assertThatThrownBy(() -> line.kept(Crs.CGCS2000)).hasMessageContaining("longitude comes first");
    }

    @Test
    void refusesALineThatStaysInOnePlace() {
        LineString line = line(List.of(111.98, 22.4), List.of(111.98, 22.4, 5.0));

        assertThatThrownBy(() -> line.kept(Crs.CGCS2000)).hasMessageContaining("two points that differ");
    }

    @Test
    void refusesOtherShapes() {
        LineString polygon = new LineString(
                "Polygon", line(List.of(1.0, 2.0), List.of(2.0, 3.0)).coordinates());

        assertThatThrownBy(() -> polygon.kept(Crs.CGCS2000)).hasMessageContaining("LineString");
    }

    @Test
    void convertsWebMercatorAndShiftedCoordinates() {
        LineString mercator = line(List.of(12467782.97, 2499523.27), List.of(12468000.0, 2499700.0))
                .kept(Crs.WEB_MERCATOR);
        Position shifted = Gcj02.shifted(new Position(111.98, 21.86));
        LineString gcj02 = line(List.of(shifted.longitude(), shifted.latitude()), List.of(112.0, 21.9))
                .kept(Crs.GCJ02);

        assertThat(mercator.coordinates().get(0).get(0)).isCloseTo(112.0, within(1e-5));
        assertThat(mercator.coordinates().get(0).get(1)).isCloseTo(21.9, within(1e-5));
        assertThat(gcj02.coordinates().get(0)).containsExactly(111.98, 21.86);
    }

    @Test
    void refusesSystemsItDoesNotKnow() {
        assertThatThrownBy(() -> Crs.of("BD-09")).hasMessageContaining("EPSG:4490");
        assertThat(Crs.of("EPSG:4326")).isEqualTo(Crs.WGS84);
    }

    @Test
    void takesTheShoreOfALakeAsItsLine() {
        Polygon lake = new Polygon(
                "Polygon",
                List.of(List.of(
                        List.of(111.0, 22.0), List.of(111.1, 22.0), List.of(111.1, 22.1), List.of(111.0, 22.0))));
        Polygon open = new Polygon(
                "Polygon",
                List.of(List.of(
                        List.of(111.0, 22.0), List.of(111.1, 22.0), List.of(111.1, 22.1), List.of(111.0, 22.1))));
        Polygon crossed = new Polygon(
                "Polygon",
                List.of(List.of(
                        List.of(111.0, 22.0),
                        List.of(111.1, 22.1),
                        List.of(111.1, 22.0),
                        List.of(111.0, 22.1),
                        List.of(111.0, 22.0))));

        assertThat(lake.kept(Crs.CGCS2000).shore().coordinates()).hasSize(4);
        assertThatThrownBy(() -> open.kept(Crs.CGCS2000)).hasMessageContaining("ends where it began");
        assertThatThrownBy(() -> crossed.kept(Crs.CGCS2000)).hasMessageContaining("Self-intersection");
    }

    private static LineString line(List<Double> from, List<Double> to) {
        return new LineString("LineString", List.of(from, to));
    }
}
