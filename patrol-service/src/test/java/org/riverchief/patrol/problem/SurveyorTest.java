package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Gcj02;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReachLine;

class SurveyorTest {

    private static final BigDecimal FAR = new BigDecimal("500");

    private final ReachLine line = ReachLine.of(
            Problems.REACH,
            List.of(new Position(111.98, 22.4), new Position(111.985, 22.395), new Position(111.99, 22.391)),
            BigDecimal.ZERO,
            new BigDecimal("1.42"),
            true);

    @Test
    void tellsTheChainageOfAPlaceOnTheReach() {
        Place place = Surveyor.survey(at(111.98, 22.4, Crs.CGCS2000), line, FAR);

        assertThat(place.chainageKm()).isEqualByComparingTo("0");
        assertThat(place.farFromReachMetres()).isNull();
    }

    @Test
    void flagsAPlaceFarFromTheReach() {
        Place place = Surveyor.survey(at(112.0, 22.4, Crs.WGS_84), line, FAR);

        assertThat(place.chainageKm()).isNotNull();
        assertThat(place.farFromReachMetres()).isBetween(new BigDecimal("1200"), new BigDecimal("1600"));
    }

    @Test
    void measuresEvenAPlaceOnTheOtherSideOfTheGlobe() {
        Place place = Surveyor.survey(at(0, 0, Crs.WGS_84), line, FAR);

        assertThat(place.chainageKm()).isNull();
        assertThat(place.farFromReachMetres()).isBetween(new BigDecimal("12200000"), new BigDecimal("12300000"));
    }

    @Test
    void convertsGcj02OnceAndKeepsWhatWasGiven() {
        Position shifted = Gcj02.fromWgs84(new Position(111.985, 22.395));

        Place place = Surveyor.survey(at(shifted.longitude(), shifted.latitude(), Crs.GCJ_02), line, FAR);

        assertThat(place.longitude()).isEqualByComparingTo("111.985");
        assertThat(place.latitude()).isEqualByComparingTo("22.395");
        assertThat(place.givenCrs()).isEqualTo(Crs.GCJ_02);
        assertThat(place.givenLongitude()).isEqualTo(shifted.longitude());
        assertThat(place.farFromReachMetres()).isNull();
    }

    private static ReportProblem at(double longitude, double latitude, Crs crs) {
        return new ReportProblem(
                UUID.randomUUID(),
                null,
                Problems.REACH,
                "DUMP",
                null,
                null,
                null,
                null,
                "垃圾",
                longitude,
                latitude,
                crs,
                OffsetDateTime.parse("2026-11-20T08:20:00+08:00"),
                null);
    }
}
