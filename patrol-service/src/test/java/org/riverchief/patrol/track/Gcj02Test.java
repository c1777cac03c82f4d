package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Gcj02Test {

    @Test
    void agreesWithThePublishedExampleOfCoordtransform() {
        Position shifted = Gcj02.fromWgs84(new Position(116.404, 39.915));

        assertThat(shifted.longitude()).isCloseTo(116.41024449916938, within(1e-10));
        assertThat(shifted.latitude()).isCloseTo(39.91640428150164, within(1e-10));
    }

    @Test
    void returnsToWithinACentimetreEverywhereAroundYangjiang() {
        double worst = 0;
        for (double longitude = 111.2; longitude <= 112.4; longitude += 0.013) {
            for (double latitude = 21.4; latitude <= 22.8; latitude += 0.013) {
                Position original = new Position(longitude, latitude);
                Position back = Gcj02.toWgs84(Gcj02.fromWgs84(original));
                worst = Math.max(worst, Ellipsoid.metres(original, back));
            }
        }

        assertThat(worst).isLessThan(0.001);
    }

    @Test
    void shiftsYangjiangBySomeHundredMetres() {
        Position yangjiang = new Position(111.98, 21.86);

        double shift = Ellipsoid.metres(yangjiang, Gcj02.fromWgs84(yangjiang));

        assertThat(shift).isBetween(100.0, 700.0);
    }

    @Test
    void leavesPositionsOutsideChinaAlone() {
        Position ljubljana = new Position(14.5, 46.05);

        assertThat(Gcj02.toWgs84(ljubljana)).isEqualTo(ljubljana);
        assertThat(Gcj02.fromWgs84(ljubljana)).isEqualTo(ljubljana);
        assertThat(Gcj02.toWgs84(new Position(Double.NaN, 22)).longitude()).isNaN();
    }
}
