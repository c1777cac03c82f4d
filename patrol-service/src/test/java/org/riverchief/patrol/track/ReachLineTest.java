package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class ReachLineTest {

    private static final List<Position> KILOMETRE = List.of(Ground.at(0, 0), Ground.at(1000, 0));

    @Test
    void rescalesPublishedChainageOverTheDrawnLine() {
        ReachLine reach = reach(KILOMETRE, "12.0", "14.0");

        ReachPoint quarter = reach.locate(Ground.at(250, 40)).orElseThrow();

        assertThat(quarter.chainageKm()).isEqualByComparingTo("12.5");
        assertThat(quarter.offsetMetres()).isCloseTo(new BigDecimal("40.0"), within(new BigDecimal("0.1")));
        assertThat(reach.lengthMetres()).isEqualByComparingTo("2000");
    }

    @Test
    void chainageMayFallAlongTheLine() {
        ReachLine reach = reach(KILOMETRE, "14.0", "12.0");

        assertThat(reach.locate(Ground.at(250, 0)).orElseThrow().chainageKm()).isEqualByComparingTo("13.5");
        assertThat(reach.interval(0, 500).fromKm())
                .isLessThan(reach.interval(0, 500).toKm());
        assertThat(reach.lengthMetres()).isEqualByComparingTo("2000");
    }

    @Test
    void tellsSidesAlongTheLine() {
        ReachLine reach = reach(KILOMETRE, "0", "1");

        assertThat(reach.locate(Ground.at(500, 20)).orElseThrow().side()).isEqualTo(ReachPoint.Side.LEFT);
        assertThat(reach.locate(Ground.at(500, -20)).orElseThrow().side()).isEqualTo(ReachPoint.Side.RIGHT);
        assertThat(reach.locate(Ground.at(500, 0)).orElseThrow().side()).isEqualTo(ReachPoint.Side.ON_LINE);
    }

    @Test
    void locatesBeyondTheEndsAtTheEnds() {
        ReachLine reach = reach(KILOMETRE, "0", "1");

        assertThat(reach.locate(Ground.at(-300, 0)).orElseThrow().chainageKm()).isEqualByComparingTo("0");
        assertThat(reach.locate(Ground.at(1300, 0)).orElseThrow().chainageKm()).isEqualByComparingTo("1");
        assertThat(reach.locate(new Position(14, 46))).isEmpty();
    }

    @Test
    void findsTheNearestStationOfALongCrookedLineAsJtsDoes() {
        Random random = new Random(21);
        for (int round = 0; round < 50; round++) {
            List<Coordinate> vertices = new Random(round)
                    .doubles(150, 0, 5000)
                    .mapToObj(east -> new Coordinate(east, random.nextDouble() * 5000))
                    .toList();
            LineString jts = new GeometryFactory().createLineString(vertices.toArray(Coordinate[]::new));
            Centreline line = new Centreline(vertices);
            Coordinate point = new Coordinate(random.nextDouble() * 8000 - 1500, random.nextDouble() * 8000 - 1500);

            double distance = Centreline.distance(line.at(line.nearestStation(point)), point);

            double expected = jts.distance(new GeometryFactory().createPoint(point));
            assertThat(distance).isCloseTo(expected, within(1e-6));
            assertThat(line.feet(point, expected + 1e-6)).hasSize(1);
            assertThat(line.feet(point, expected - 1e-6)).isEmpty();
        }
    }

    @Test
    void copesWithTwoEqualVertices() {
        ReachLine reach = reach(List.of(Ground.at(0, 0), Ground.at(0, 0)), "0", "1");

        assertThat(reach.measurable()).isFalse();
        assertThat(reach.locate(Ground.at(30, 0)).orElseThrow().chainageKm()).isEqualByComparingTo("0");
    }

    @Test
    void isNotMeasurableWithoutChainage() {
        assertThat(reach(KILOMETRE, "3", "3").measurable()).isFalse();
    }

    @Test
    void refusesWhatIsNoLineOfOneReach() {
        List<Position> single = List.of(Ground.at(0, 0));
        List<Position> nowhere = List.of(Ground.at(0, 0), new Position(Double.NaN, 22));
        List<Position> swapped = List.of(Ground.at(0, 0), new Position(22.4, 111.98));

        assertThatThrownBy(() -> reach(single, "0", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reach(nowhere, "0", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reach(swapped, "0", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void geometryHashFollowsTheVertices() {
        String hash = reach(KILOMETRE, "0", "1").geometryHash();

        assertThat(reach(KILOMETRE, "5", "9").geometryHash()).isEqualTo(hash);
        assertThat(reach(List.of(Ground.at(0, 0), Ground.at(1000, 1)), "0", "1").geometryHash())
                .isNotEqualTo(hash);
    }

    private static ReachLine reach(List<Position> vertices, String fromKm, String toKm) {
        return ReachLine.of(Ground.REACH_ID, vertices, new BigDecimal(fromKm), new BigDecimal(toKm), false);
    }
}
