package org.riverchief.registry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoGeographyTest {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final String MAIN_STEM = "019ac0de-0000-7000-8000-000000000401";

    private record Line(
            String id,
            String name,
            String waterBodyId,
            String divisionCode,
            String parentReachId,
            double chainageFromKm,
            double chainageToKm,
            boolean schematic,
            boolean verified,
            Geometry geometry) {

        double kilometres() {
            double sum = 0;
            for (int index = 1; index < geometry.coordinates().size(); index++) {
                sum += distance(
                        geometry.coordinates().get(index - 1),
                        geometry.coordinates().get(index));
            }
            return sum;
        }
    }

    private record Geometry(List<List<Double>> coordinates) {}

    private final List<Line> lines = read();

    @Test
    void saysOfEveryLineThatItIsADrawing() {
        assertThat(lines).hasSize(23).allMatch(Line::schematic).noneMatch(Line::verified);
    }

    @Test
    void drawsEveryLineAsLongAsItsChainageSays() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.kilometres())
                        .as(line.name())
                        .isCloseTo(line.chainageToKm() - line.chainageFromKm(), withinPercent(1)));
    }

    @Test
    void drawsTheMainStemAsLongAsPublished() {
        assertThat(lines.get(0).kilometres()).isCloseTo(199, withinPercent(0.1));
    }

    @Test
    void letsTownsFollowOneAnotherFromSourceToMouth() {
        List<String> towns = mainStem(9).stream()
                .map(line -> line.name().replaceAll("漠阳江|段.*", ""))
                .toList();

        assertThat(towns).containsExactly("河朗镇", "春湾镇", "合水镇", "陂面镇", "春城街道", "马水镇", "岗美镇", "红丰镇", "中洲街道", "埠场镇");
        assertThat(gaps(mainStem(9))).isEmpty();
        assertThat(gaps(mainStem(6).stream()
                        .filter(line -> !line.divisionCode().endsWith("00"))
                        .toList()))
                .isEmpty();
    }

    @Test
    void keepsEveryLineOnItsParent() {
        Map<String, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));

        assertThat(lines)
                .filteredOn(line -> line.parentReachId() != null)
                .hasSize(21)
                .allSatisfy(line -> {
                    Line parent = byId.get(line.parentReachId());
                    List<List<Double>> inner = line.geometry().coordinates();
                    assertThat(parent.geometry().coordinates())
                            .as(line.name())
                            .containsAll(inner.subList(1, inner.size() - 1));
                });
    }

    @Test
    void givesVillagesReachesThatCanBeWalked() {
        assertThat(lines)
                .filteredOn(line -> line.divisionCode().length() == 12)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.kilometres()).isBetween(1.5, 4.0));
    }

    private List<Line> mainStem(int codeLength) {
        return lines.stream()
                .filter(line -> line.waterBodyId().equals(MAIN_STEM))
                .filter(line -> line.divisionCode().length() == codeLength)
                .sorted(Comparator.comparing(Line::chainageFromKm))
                .toList();
    }

    private static List<String> gaps(List<Line> inOrder) {
        List<String> gaps = new ArrayList<>();
        double reached = 0;
        for (Line line : inOrder) {
            if (line.chainageFromKm() != reached) {
                gaps.add("before " + line.name());
            }
            reached = line.chainageToKm();
        }
        return reached == 199 ? gaps : List.of("at the mouth");
    }

    private static double distance(List<Double> from, List<Double> to) {
        double latitude = Math.toRadians(to.get(1) - from.get(1));
        double longitude = Math.toRadians(to.get(0) - from.get(0));
        double half = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(from.get(1)))
                        * Math.cos(Math.toRadians(to.get(1)))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }

    private static org.assertj.core.data.Percentage withinPercent(double percent) {
        return org.assertj.core.data.Percentage.withPercentage(percent);
    }

    private static List<Line> read() {
        DemoFiles files = new DemoFiles(new ObjectMapper()
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        return files.features("reaches.geojson").stream()
                .map(row -> files.as(Line.class, row))
                .toList();
    }
}
