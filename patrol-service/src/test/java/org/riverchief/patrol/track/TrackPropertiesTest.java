package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever track. */
class TrackPropertiesTest {

    private static final ReachLine REACH = Ground.reach(0, 0, 400, 30, 800, -20, 1300, 10);
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void neitherOrderNorRepetitionChangesTheCertificate(@ForAll("walks") Walk walk, @ForAll long seed) {
        Random random = new Random(seed);
        List<Fix> delivered = new ArrayList<>(walk.fixes());
        delivered.addAll(walk.fixes().subList(0, random.nextInt(walk.fixes().size() + 1)));
        Collections.shuffle(delivered, random);

        assertThat(CoverageCertificate.of(analyse(delivered))).isEqualTo(CoverageCertificate.of(analyse(walk.fixes())));
    }

    @Property(tries = TRIES)
    void howItWasCutIntoChunksChangesNoResult(
            @ForAll("walks") Walk walk, @ForAll @IntRange(min = 1, max = 90) int fixesPerChunk) {
        List<Fix> fixes = walk.fixes();
        List<Fix> cut = new ArrayList<>();
        for (int i = 0; i < fixes.size(); i++) {
            Fix fix = fixes.get(i);
            cut.add(numbered(fix, i / fixesPerChunk, i % fixesPerChunk));
        }

        assertSame(analyse(cut), analyse(fixes));
    }

    @Property(tries = TRIES)
    void noLegGoesAcrossAGap(@ForAll("walks") Walk walk) {
        TrackAnalysis analysis = analyse(walk.fixes());
        Duration gap = Rules.village().filter().gapDuration();

        int from = 0;
        for (Leg leg : analysis.legs()) {
            List<Fix> fixes = analysis.acceptedFixes().subList(from, from + leg.fixes());
            double metres = 0;
            for (int i = 1; i < fixes.size(); i++) {
                assertThat(Duration.between(fixes.get(i - 1).at(), fixes.get(i).at()))
                        .isLessThanOrEqualTo(gap);
                metres += fixes.get(i - 1).position().metresTo(fixes.get(i).position());
            }
            assertThat(leg.lengthMetres().doubleValue()).isLessThanOrEqualTo(metres + 0.1);
            from += leg.fixes();
        }
        assertThat(from).isEqualTo(analysis.acceptedFixes().size());
    }

    @Property(tries = TRIES)
    void nothingIsCoveredTwiceOrOutsideTheReach(@ForAll("walks") Walk walk) {
        TrackAnalysis analysis = analyse(walk.fixes());

        BankCoverage banks = analysis.banks();
        for (Coverage coverage : List.of(analysis.coverage(), banks.left(), banks.right(), banks.midstream())) {
            assertThat(coverage.ratio()).isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
            assertThat(coverage.coveredMetres())
                    .isLessThanOrEqualTo(analysis.coverage().coveredMetres());
            for (int i = 1; i < coverage.intervals().size(); i++) {
                assertThat(coverage.intervals().get(i - 1).toKm())
                        .isLessThan(coverage.intervals().get(i).fromKm());
            }
        }
    }

    /** A single fix furthest out is believed at the track's end only: there no later one could have agreed with it. */
    @Property(tries = TRIES)
    void whoWalksOnCoversNoLess(
            @ForAll @IntRange(min = 2, max = 15) int seconds,
            @ForAll @IntRange(max = 6) int noise,
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 100) int percent) {
        List<Fix> whole = Walk.from(0, 20)
                .every(seconds)
                .drift(noise, seed)
                .to(900, 20)
                .to(300, 20)
                .fixes();
        List<Fix> part = whole.subList(0, Math.max(1, whole.size() * percent / 100));

        double lastStep = 1.2 * seconds + 20;
        assertThat(analyse(part).coverage().coveredMetres().doubleValue())
                .isLessThanOrEqualTo(analyse(whole).coverage().coveredMetres().doubleValue() + lastStep);
    }

    @Property(tries = TRIES)
    void anotherPatrolOnlyAddsCoverage(@ForAll("walks") Walk one, @ForAll("walks") Walk other) {
        Coverage first = analyse(one.fixes()).coverage();
        Coverage second = analyse(other.fixes()).coverage();
        List<Interval> both = new ArrayList<>(first.intervals());
        both.addAll(second.intervals());

        Coverage united = Coverage.of(both, REACH.lengthMetres());

        assertThat(united.ratio()).isBetween(first.ratio().max(second.ratio()), java.math.BigDecimal.ONE);
    }

    @Property(tries = TRIES)
    void aSecondPhoneInThePocketChangesNothing(
            @ForAll("walks") Walk walk, @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int devices) {
        List<Fix> fixes = walk.fixes();
        List<Fix> both = new ArrayList<>(fixes);
        Random random = new Random(seed);
        for (int device = 1; device <= devices; device++) {
            for (int i = 0; i + 1 < fixes.size(); i += 2) {
                Fix fix = fixes.get(i);
                both.add(new Fix(
                        device * Fix.CHUNKS_PER_SOURCE,
                        i,
                        fix.at(),
                        fix.longitude() + random.nextGaussian() * 3e-5,
                        fix.latitude() + random.nextGaussian() * 3e-5,
                        8.0,
                        false));
            }
        }

        assertSame(analyse(both), analyse(fixes));
    }

    @Provide
    Arbitrary<Walk> walks() {
        Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 15);
        Arbitrary<Integer> noise = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> accuracy = Arbitraries.integers().between(1, 45);
        Arbitrary<List<int[]>> acts = Arbitraries.integers()
                .between(0, 1300)
                .array(int[].class)
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(seconds, noise, accuracy, acts, Arbitraries.longs())
                .as(TrackPropertiesTest::walk);
    }

    private static Walk walk(int seconds, int noise, int accuracy, List<int[]> acts, long seed) {
        Walk walk = Walk.from(acts.get(0)[0], acts.get(0)[1] % 100 - 50)
                .every(seconds)
                .accuracy(accuracy)
                .noise(noise, seed);
        for (int[] act : acts) {
            switch (act[2] % 4) {
                case 0 -> walk.stand(Duration.ofSeconds(act[0]));
                case 1 -> walk.silence(Duration.ofSeconds(60 + act[0]), act[1], 0);
                default -> walk.to(act[0], act[1] % 300 - 150);
            }
        }
        return walk;
    }

    private static Fix numbered(Fix fix, int chunk, int index) {
        return new Fix(chunk, index, fix.at(), fix.longitude(), fix.latitude(), fix.accuracyMetres(), fix.mock());
    }

    private static void assertSame(TrackAnalysis actual, TrackAnalysis expected) {
        assertThat(actual.lengthMetres()).isEqualTo(expected.lengthMetres());
        assertThat(actual.durationSeconds()).isEqualTo(expected.durationSeconds());
        assertThat(actual.gapSeconds()).isEqualTo(expected.gapSeconds());
        assertThat(actual.coverage()).isEqualTo(expected.coverage());
        assertThat(actual.banks()).isEqualTo(expected.banks());
        assertThat(actual.setAsideShare()).isEqualTo(expected.setAsideShare());
        assertThat(Judge.judge(actual, Evidence.COMPLETE).verdict())
                .isEqualTo(Judge.judge(expected, Evidence.COMPLETE).verdict());
    }

    private static TrackAnalysis analyse(List<Fix> fixes) {
        return TrackEngine.analyse(Walk.trackOf(fixes), REACH, Rules.village());
    }
}
