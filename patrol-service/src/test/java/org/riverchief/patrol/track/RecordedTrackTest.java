package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Real recordings, see gpx/README.md. Their times are missing or frozen in places. */
class RecordedTrackTest {

    @ParameterizedTest
    @CsvSource({"Mojstrovka.gpx, 184", "cerknicko-jezero.gpx, 296", "korita-zbevnica.gpx, 871"})
    void measuresTheRecordedPathToAFewPercent(String file, int points) throws Exception {
        List<Fix> fixes = new ArrayList<>();
        for (Fix fix : read(file)) {
            Instant steady = Walk.START.plusSeconds(10L * fixes.size());
            fixes.add(new Fix(0, fix.index(), steady, fix.longitude(), fix.latitude(), 5.0, false));
        }

        TrackAnalysis analysis = TrackEngine.analyse(Walk.trackOf(fixes), reachAlong(fixes), Rules.village());

        double walked = analysis.legs().stream()
                .mapToDouble(leg -> geodesic(within(leg, analysis.acceptedFixes())))
                .sum();
        assertThat(analysis.fixes()).hasSize(points);
        assertThat(analysis.setAsideShare().doubleValue()).isLessThan(0.06);
        assertThat(analysis.lengthMetres().doubleValue()).isBetween(walked * 0.95, walked);
    }

    @ParameterizedTest
    @CsvSource({"Mojstrovka.gpx, 184, 0.9", "cerknicko-jezero.gpx, 296, 0.0", "korita-zbevnica.gpx, 871, 0.3"})
    void setsAsideWhatHasNoTimeOfItsOwn(String file, int points, double atLeast) throws Exception {
        List<Fix> fixes = read(file);

        TrackAnalysis analysis = TrackEngine.analyse(Walk.trackOf(fixes), reachAlong(fixes), Rules.village());

        assertThat(analysis.fixes()).hasSize(points);
        assertThat(analysis.setAsideShare().doubleValue()).isGreaterThanOrEqualTo(atLeast);
        assertThat(Judge.judge(analysis, Evidence.COMPLETE).verdict()).isEqualTo(Verdict.DOUBTFUL);
    }

    private static List<Fix> within(Leg leg, List<Fix> fixes) {
        return fixes.stream()
                .filter(fix -> !fix.at().isBefore(leg.startedAt()) && !fix.at().isAfter(leg.finishedAt()))
                .toList();
    }

    private static double geodesic(List<Fix> fixes) {
        double metres = 0;
        for (int i = 1; i < fixes.size(); i++) {
            metres += Vincenty.metres(fixes.get(i - 1).position(), fixes.get(i).position());
        }
        return metres;
    }

    private static ReachLine reachAlong(List<Fix> fixes) {
        List<Position> vertices = fixes.stream().map(Fix::position).toList();
        BigDecimal kilometres = BigDecimal.valueOf(Math.round(geodesic(fixes)), 3);
        return ReachLine.of(Ground.REACH_ID, vertices, BigDecimal.ZERO, kilometres, false);
    }

    private static List<Fix> read(String file) throws Exception {
        List<Fix> fixes = new ArrayList<>();
        try (InputStream gpx = RecordedTrackTest.class.getResourceAsStream("/gpx/" + file)) {
            NodeList points = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(gpx)
                    .getElementsByTagName("trkpt");
            for (int i = 0; i < points.getLength(); i++) {
                fixes.add(fix(i, (Element) points.item(i)));
            }
        }
        return fixes;
    }

    private static Fix fix(int index, Element point) {
        NodeList times = point.getElementsByTagName("time");
        Instant at = times.getLength() == 0
                ? Instant.EPOCH
                : Instant.parse(times.item(0).getTextContent().trim());
        double longitude = Double.parseDouble(point.getAttribute("lon"));
        double latitude = Double.parseDouble(point.getAttribute("lat"));
        return new Fix(0, index, at, longitude, latitude, null, false);
    }
}
