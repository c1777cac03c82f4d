package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final Position YANGJIANG = new Position(111.98, 21.86);

    @Test
    void vincentyAgreesWithThePublishedExample() {
        Position flindersPeak = new Position(144.424867889, -37.951033417);
        Position buninyong = new Position(143.926495528, -37.652821139);

        assertThat(Vincenty.metres(flindersPeak, buninyong)).isCloseTo(54972.271, within(0.05));
    }

    @Test
    void fixDistancesAreGeodesicToATenThousandthUpTo100Kilometres() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            Position from = near(random, 0.9);
            Position to = near(random, 0.9);

            double geodesic = Vincenty.metres(from, to);

            assertThat(Ellipsoid.metres(from, to)).isCloseTo(geodesic, within(geodesic * 1e-4 + 1e-4));
        }
    }

    @Test
    void fixDistancesCrossTheDateLineTheShortWay() {
        double metres = Ellipsoid.metres(new Position(179.9995, 10), new Position(-179.9995, 10));

        assertThat(metres).isCloseTo(109.6, within(0.5));
    }

    @Test
    void planeDistancesAreGeodesicToATenThousandthOver100Kilometres() {
        Random random = new Random(12);
        LocalPlane plane = LocalPlane.around(List.of(YANGJIANG));
        double worst = 0;
        for (int i = 0; i < 5_000; i++) {
            Position from = near(random, 0.48);
            Position to = near(random, 0.48);
            double geodesic = Vincenty.metres(from, to);
            double projected = Centreline.distance(plane.project(from), plane.project(to));
            worst = Math.max(worst, Math.abs(projected - geodesic) / geodesic);
        }

        assertThat(worst).isLessThan(1e-4);
    }

    @Test
    void farPlacesStayFarInThePlane() {
        LocalPlane plane = LocalPlane.around(List.of(YANGJIANG));

        for (Position far : List.of(new Position(-68, 0), new Position(14, 46), new Position(21.98, -90))) {
            double metres = Centreline.distance(plane.project(far), plane.project(YANGJIANG));

            assertThat(metres).isFinite().isGreaterThan(900_000);
        }
    }

    private static Position near(Random random, double degrees) {
        return new Position(
                YANGJIANG.longitude() + (random.nextDouble() - 0.5) * degrees,
                YANGJIANG.latitude() + (random.nextDouble() - 0.5) * degrees);
    }
}
