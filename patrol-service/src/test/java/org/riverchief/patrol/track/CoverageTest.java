package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final ReachLine STRAIGHT = Ground.straightReach();

    @Test
    void walkingTheBankCoversWhatWasWalked() {
        Coverage coverage = coverage(Walk.from(200, 60).to(700, 60), STRAIGHT);

        assertThat(coverage.intervals()).hasSize(1);
        assertThat(coverage.intervals().get(0).fromKm()).isCloseTo(km("0.2"), within(km("0.0005")));
        assertThat(coverage.intervals().get(0).toKm()).isCloseTo(km("0.7"), within(km("0.0005")));
        assertThat(coverage.ratio()).isCloseTo(km("0.5"), within(km("0.001")));
    }

    @Test
    void walkingUpstreamCoversTheSame() {
        Coverage down = coverage(Walk.from(200, 60).to(700, 60), STRAIGHT);
        Coverage up = coverage(Walk.from(700, 60).to(200, 60), STRAIGHT);

        assertThat(up.coveredMetres()).isCloseTo(down.coveredMetres(), within(km("0.2")));
    }

    @Test
    void walkingThereAndBackCountsOnce() {
        Coverage coverage = coverage(Walk.from(200, 60).to(700, 60).to(200, -60), STRAIGHT);

        assertThat(coverage.intervals()).hasSize(1);
        assertThat(metres(coverage)).isCloseTo(500, within(13.0));
    }

    @Test
    void walkingPastBothEndsCoversTheWholeReachAndNoMore() {
        Coverage coverage = coverage(Walk.from(-400, 20).to(1400, 20), STRAIGHT);

        assertThat(metres(coverage)).isBetween(995.0, 1000.0);
        assertThat(coverage.ratio()).isLessThanOrEqualTo(BigDecimal.ONE);
    }

    @Test
    void walkingOutsideTheCorridorCoversNothing() {
        assertThat(coverage(Walk.from(0, 130).to(1000, 130), STRAIGHT).intervals())
                .isEmpty();
    }

    @Test
    void crossingCoversNothing() {
        assertThat(metres(coverage(Walk.from(500, -400).to(500, 400), STRAIGHT)))
                .isLessThan(1);
    }

    @Test
    void standingUnderADriftingReceiverCoversNextToNothing() {
        for (int seed = 0; seed < 20; seed++) {
            Walk noisy = Walk.from(500, 20).accuracy(10).noise(6, seed).stand(Duration.ofHours(1));
            Walk wandering = Walk.from(500, 20).accuracy(10).drift(10, seed).stand(Duration.ofHours(1));

            assertThat(metres(coverage(noisy, STRAIGHT))).isLessThan(5);
            assertThat(metres(coverage(wandering, STRAIGHT))).isLessThan(80);
        }
    }

    @Test
    void standingInTheInsideOfABendCoversNextToNothing() {
        ReachLine bend = Ground.reach(-500, 0, 0, 0, 0, 500);
        for (int seed = 0; seed < 20; seed++) {
            Walk still = Walk.from(-60, 60).accuracy(10).noise(6, seed).stand(Duration.ofHours(1));

            assertThat(metres(coverage(still, bend))).isLessThan(100);
        }
    }

    @Test
    void walkingTheInsideOfABendCoversTheBend() {
        ReachLine bend = Ground.reach(-500, 0, 0, 0, 0, 500);

        Coverage coverage = coverage(Walk.from(-500, 60).to(-60, 60).to(-60, 500), bend);

        assertThat(coverage.intervals()).hasSize(1);
        assertThat(metres(coverage)).isGreaterThan(990);
    }

    @Test
    void walkingTheOutsideOfABendCoversTheBend() {
        ReachLine bend = Ground.reach(-500, 0, 0, 0, 0, 500);

        Coverage coverage = coverage(Walk.from(-500, -60).to(60, -60).to(60, 500), bend);

        assertThat(metres(coverage)).isGreaterThan(990);
    }

    @Test
    void cuttingAMeanderNeckLeavesTheLoopUncovered() {
        ReachLine meander =
                Ground.reach(-600, 0, 0, 0, 0, 400, -300, 500, -300, 900, 400, 900, 400, 500, 60, 400, 60, 0, 660, 0);

        Coverage coverage = coverage(Walk.from(-600, 30).to(660, 30), meander);

        double loop = meander.lengthMetres().doubleValue() - 1200;
        assertThat(metres(coverage)).isBetween(1150.0, 1300.0);
        assertThat(loop).isGreaterThan(2500);
    }

    @Test
    void walkingBetweenTwoArmsCoversBoth() {
        ReachLine hairpin = Ground.reach(0, 0, 1000, 0, 1000, 120, 0, 120);

        Coverage coverage = coverage(Walk.from(200, 60).to(700, 60), hairpin);

        assertThat(coverage.intervals()).hasSize(2);
        assertThat(metres(coverage)).isCloseTo(1000, within(3.0));
    }

    @Test
    void gapsAreNotCovered() {
        Walk interrupted = Walk.from(0, 20)
                .to(300, 20)
                .silence(Duration.ofMinutes(6), 700, 20)
                .to(1000, 20);

        Coverage coverage = coverage(interrupted, STRAIGHT);

        assertThat(coverage.intervals()).hasSize(2);
        assertThat(metres(coverage)).isCloseTo(600, within(1.0));
    }

    @Test
    void shortSilencesAreBridged() {
        Walk interrupted = Walk.from(0, 20)
                .to(300, 20)
                .silence(Duration.ofMinutes(5), 700, 20)
                .to(1000, 20);

        assertThat(metres(coverage(interrupted, STRAIGHT))).isCloseTo(1000, within(1.0));
    }

    @Test
    void legsThatOverlapCountOnce() {
        Walk twoLegs = Walk.from(0, 20)
                .to(600, 20)
                .silence(Duration.ofMinutes(20), 400, -20)
                .to(900, -20);

        Coverage coverage = coverage(twoLegs, STRAIGHT);

        assertThat(coverage.intervals()).hasSize(1);
        assertThat(metres(coverage)).isCloseTo(900, within(1.0));
    }

    @Test
    void aDoubledUploadDoublesNothing() {
        List<Fix> once = Walk.from(200, 20).to(700, 20).fixes();
        List<Fix> twice = new ArrayList<>(once);
        for (Fix fix : once) {
            twice.add(new Fix(
                    fix.chunk() + 10,
                    fix.index(),
                    fix.at(),
                    fix.longitude(),
                    fix.latitude(),
                    fix.accuracyMetres(),
                    false));
        }

        TrackAnalysis single = TrackEngine.analyse(Walk.trackOf(once), STRAIGHT, Rules.village());
        TrackAnalysis doubled = TrackEngine.analyse(Walk.trackOf(twice), STRAIGHT, Rules.village());

        assertThat(doubled.coverage()).isEqualTo(single.coverage());
        assertThat(doubled.lengthMetres()).isEqualTo(single.lengthMetres());
        assertThat(doubled.setAsideShare()).isEqualByComparingTo("0");
        assertThat(doubled.fixes())
                .filteredOn(fix -> fix.setAside() == SetAside.DUPLICATE)
                .hasSameSizeAs(once);
    }

    @Test
    void patrolsOfAPeriodAddUpToTheirUnion() {
        List<Interval> walked = new ArrayList<>();
        walked.addAll(coverage(Walk.from(0, 20).to(500, 20), STRAIGHT).intervals());
        walked.addAll(coverage(Walk.from(700, 20).to(300, 20), STRAIGHT).intervals());

        Coverage period = Coverage.of(walked, STRAIGHT.lengthMetres());

        assertThat(period.intervals()).hasSize(1);
        assertThat(metres(period)).isCloseTo(700, within(1.0));
    }

    @Test
    void aReachWithoutLengthHasNoCoverage() {
        ReachLine point = ReachLine.of(
                Ground.REACH_ID, List.of(Ground.at(0, 0), Ground.at(0, 0)), BigDecimal.ZERO, BigDecimal.ONE, false);

        Coverage coverage = coverage(Walk.from(-200, 0).to(200, 0), point);

        assertThat(coverage.intervals()).isEmpty();
        assertThat(coverage.ratio()).isEqualByComparingTo("0");
    }

    private static Coverage coverage(Walk walk, ReachLine reach) {
        return TrackEngine.analyse(walk.track(), reach, Rules.village()).coverage();
    }

    private static double metres(Coverage coverage) {
        return coverage.coveredMetres().doubleValue();
    }

    private static BigDecimal km(String value) {
        return new BigDecimal(value);
    }
}
