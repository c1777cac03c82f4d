package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageCertificateTest {

    private static final ReachLine REACH = Ground.reach(0, 0, 400, 30, 700, -120, 1300, 80);

    @Test
    void isTheSameInWhateverOrderAndHoweverOftenFixesArrive() {
        PatrolTrack track = eventful().track();
        CoverageCertificate expected = certificate(track);
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Fix> shuffled = new ArrayList<>(track.fixes());
            for (Fix fix : track.fixes()) {
                if (random.nextInt(4) == 0) {
                    shuffled.add(fix);
                }
            }
            Collections.shuffle(shuffled, random);

            assertThat(certificate(Walk.trackOf(shuffled))).isEqualTo(expected);
        }
    }

    @Test
    void isTheSameInWhateverOrderForAnyTrack() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            PatrolTrack track = anyWalk(random).track();
            List<Fix> shuffled = new ArrayList<>(track.fixes());
            shuffled.addAll(
                    track.fixes().subList(0, random.nextInt(track.fixes().size())));
            Collections.shuffle(shuffled, random);

            assertThat(certificate(Walk.trackOf(shuffled))).isEqualTo(certificate(track));
        }
    }

    @Test
    void addsUpForAnyTrack() {
        for (int seed = 0; seed < 60; seed++) {
            TrackAnalysis analysis =
                    TrackEngine.analyse(anyWalk(new Random(seed)).track(), REACH, Rules.village());

            long patrol = Duration.between(
                            analysis.track().startedAt(), analysis.track().finishedAt())
                    .toSeconds();
            assertThat(analysis.durationSeconds() + analysis.gapSeconds()).isLessThanOrEqualTo(patrol);
            assertThat(analysis.movingSeconds()).isLessThanOrEqualTo(analysis.durationSeconds());
            assertThat(analysis.coverage().coveredMetres()).isLessThanOrEqualTo(REACH.lengthMetres());
            assertThat(analysis.coverage().coveredMetres().doubleValue())
                    .isLessThanOrEqualTo(4 * analysis.lengthMetres().doubleValue() + 1);
            assertThat(analysis.fixes()).hasSameSizeAs(analysis.track().fixes());
        }
    }

    @Test
    void changesWithEveryInput() {
        PatrolTrack track = eventful().track();
        String hash = certificate(track).hash();
        List<Fix> oneLess = track.fixes().subList(1, track.fixes().size());
        TrackRule wider = Rules.withCorridor(
                new TrackRule.Corridor(BigDecimal.valueOf(101), BigDecimal.TEN, BigDecimal.valueOf(2)));

        assertThat(certificate(Walk.trackOf(oneLess)).hash()).isNotEqualTo(hash);
        assertThat(CoverageCertificate.of(TrackEngine.analyse(track, REACH, wider))
                        .hash())
                .isNotEqualTo(hash);
        assertThat(CoverageCertificate.of(TrackEngine.analyse(track, Ground.straightReach(), Rules.village()))
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void isCanonicalJson() throws Exception {
        String json = certificate(eventful().track()).json();

        JsonNode tree = new ObjectMapper().readTree(json);

        assertThat(json).doesNotContain(" ", "\n", "E+").isEqualTo(sorted(tree).toString());
        assertThat(tree.at("/rule/id").asText()).isEqualTo(Rules.ID.toString());
        assertThat(tree.at("/setAside/counts/JUMP").asInt()).isEqualTo(2);
        assertThat(tree.at("/setAside/fixes")).hasSize(2);
        assertThat(tree.at("/coverage/intervals")).isNotEmpty();
    }

    @Test
    void staysTheSameAcrossReleasesOfThisEngineVersion() throws Exception {
        String golden = Files.readString(Path.of("src/test/resources/certificate.json"), StandardCharsets.UTF_8);

        String json = certificate(eventful().track()).json();

        assertThat(json).isEqualTo(golden.strip());
    }

    @Test
    void certifiesTracksWithImpossibleNumbers() {
        Fix nowhere = new Fix(0, 0, Walk.START, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE, true);

        String json = certificate(Walk.trackOf(List.of(nowhere))).json();

        assertThat(json).contains("\"IMPOSSIBLE_COORDINATES\":1");
    }

    private static Walk eventful() {
        return Walk.from(100, 20)
                .noise(3, 9)
                .to(500, 40)
                .astray(2, 9000, 0)
                .to(640, -60)
                .silence(Duration.ofMinutes(7), 800, -60)
                .to(1200, 20);
    }

    private static Walk anyWalk(Random random) {
        Walk walk = Walk.from(random.nextInt(1300), random.nextInt(200) - 100)
                .every(1 + random.nextInt(15))
                .accuracy(random.nextInt(60))
                .noise(random.nextInt(10), random.nextLong());
        for (int i = 0; i < 6; i++) {
            switch (random.nextInt(4)) {
                case 0 -> walk.stand(Duration.ofSeconds(random.nextInt(600)));
                case 1 -> walk.astray(random.nextInt(5), random.nextInt(20_000), 500);
                case 2 -> walk.silence(Duration.ofSeconds(60 + random.nextInt(600)), random.nextInt(1300), 0);
                default -> walk.to(random.nextInt(1300), random.nextInt(300) - 150);
            }
        }
        return walk;
    }

    private static CoverageCertificate certificate(PatrolTrack track) {
        return CoverageCertificate.of(TrackEngine.analyse(track, REACH, Rules.village()));
    }

    private static JsonNode sorted(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode sorted = new ObjectMapper().createObjectNode();
        node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.set(entry.getKey(), sorted(entry.getValue())));
        return sorted;
    }
}
