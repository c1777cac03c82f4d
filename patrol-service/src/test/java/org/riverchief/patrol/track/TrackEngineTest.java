package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackEngineTest {

    private static final ReachLine REACH = Ground.straightReach();

    @Test
    void measuresAPlainWalk() {
        TrackAnalysis analysis = analyse(Walk.from(0, 20).to(960, 20));

        assertThat(analysis.lengthMetres()).isCloseTo(new BigDecimal("960"), within(BigDecimal.ONE));
        assertThat(analysis.durationSeconds()).isEqualTo(800);
        assertThat(analysis.movingSeconds()).isEqualTo(800);
        assertThat(analysis.gapSeconds()).isZero();
        assertThat(analysis.legs()).hasSize(1);
        assertThat(analysis.movement()).isEqualTo(MovementClass.FOOT);
        assertThat(analysis.medianSpeedKmh()).isEqualByComparingTo("4.3");
        assertThat(analysis.onReachShare()).isEqualByComparingTo("1");
    }

    @Test
    void neverBridgesAGap() {
        Walk walk = Walk.from(0, 20)
                .to(300, 20)
                .silence(Duration.ofSeconds(301), 700, 20)
                .to(1000, 20);

        TrackAnalysis analysis = analyse(walk);

        assertThat(analysis.legs()).hasSize(2);
        assertThat(analysis.lengthMetres()).isCloseTo(new BigDecimal("600"), within(BigDecimal.ONE));
        assertThat(analysis.gapSeconds()).isEqualTo(301);
        assertThat(analysis.durationSeconds() + analysis.gapSeconds()).isEqualTo(patrolSeconds(analysis));
    }

    @Test
    void countsSilenceAtBothEndsAsGap() {
        Walk walk = Walk.from(0, 20).to(300, 20);
        Instant end = walk.track().finishedAt();
        PatrolTrack track = new PatrolTrack(
                Walk.PATROL_ID,
                Walk.START.minusSeconds(400),
                end.plusSeconds(700),
                end.plusSeconds(700),
                Duration.ZERO,
                walk.fixes());

        TrackAnalysis analysis = TrackEngine.analyse(track, REACH, Rules.village());

        assertThat(analysis.gapSeconds()).isEqualTo(1100);
        assertThat(analysis.legs()).hasSize(1);
    }

    @Test
    void separatesMovingFromStanding() {
        TrackAnalysis analysis = analyse(
                Walk.from(0, 20).to(300, 20).stand(Duration.ofMinutes(15)).to(600, 20));

        assertThat(analysis.durationSeconds()).isBetween(1400L, 1430L);
        assertThat(analysis.movingSeconds()).isBetween(480L, 510L);
        assertThat(analysis.lengthMetres()).isCloseTo(new BigDecimal("600"), within(BigDecimal.ONE));
    }

    @Test
    void classifiesTheWayOfMoving() {
        assertThat(analyse(Walk.from(0, 20).stand(Duration.ofMinutes(10))).movement())
                .isEqualTo(MovementClass.STILL);
        assertThat(analyse(Walk.from(0, 20).speed(3).to(1000, 20)).movement()).isEqualTo(MovementClass.BOAT);
        assertThat(analyse(Walk.from(0, 20).speed(12).to(4000, 20)).movement()).isEqualTo(MovementClass.VEHICLE);
    }

    @Test
    void aDriveBetweenLongHaltsIsStillADrive() {
        Walk walk = Walk.from(0, 20)
                .stand(Duration.ofMinutes(20))
                .speed(12)
                .to(4000, 20)
                .stand(Duration.ofMinutes(20));

        TrackAnalysis analysis = analyse(walk);

        assertThat(analysis.movement()).isEqualTo(MovementClass.VEHICLE);
        assertThat(analysis.vehicleShare()).isGreaterThan(new BigDecimal("0.9"));
    }

    @Test
    void noisyWalksAreNotMuchLongerThanTheyWere() {
        TrackAnalysis analysis =
                analyse(Walk.from(0, 20).accuracy(8).noise(4, 3).every(5).to(2000, 20));

        assertThat(analysis.lengthMetres()).isBetween(new BigDecimal("1960"), new BigDecimal("2200"));
    }

    @Test
    void measuresNothingOnAnEmptyTrackAndOnASingleFix() {
        TrackAnalysis empty = TrackEngine.analyse(Walk.trackOf(List.of()), REACH, Rules.village());
        TrackAnalysis single = TrackEngine.analyse(
                Walk.trackOf(Walk.from(0, 20).to(1, 20).fixes().subList(0, 1)), REACH, Rules.village());

        assertThat(empty.legs()).isEmpty();
        assertThat(empty.lengthMetres()).isEqualByComparingTo("0");
        assertThat(empty.coverage().ratio()).isEqualByComparingTo("0");
        assertThat(single.legs()).hasSize(1);
        assertThat(single.durationSeconds()).isZero();
        assertThat(single.lengthMetres()).isEqualByComparingTo("0");
        assertThat(single.onReachShare()).isEqualByComparingTo("1");
    }

    @Test
    void measuresLengthFarFromTheReach() {
        TrackAnalysis analysis = analyse(Walk.from(900_000, 2_000_000).to(900_600, 2_000_000));

        assertThat(analysis.onReachShare()).isEqualByComparingTo("0");
        assertThat(analysis.coverage().intervals()).isEmpty();
        assertThat(analysis.lengthMetres()).isGreaterThan(new BigDecimal("400"));
    }

    @Test
    void aLongExcursionOfTheReceiverIsNoWay() {
        Walk walk = Walk.from(0, 20).to(600, 20).astray(100, 9000, 20).to(1000, 20);

        TrackAnalysis analysis = analyse(walk);

        assertThat(analysis.lengthMetres()).isLessThan(new BigDecimal("1010"));
        assertThat(analysis.gapSeconds()).isPositive();
        assertThat(analysis.vehicleShare()).isEqualByComparingTo("0");
    }

    @Test
    void anHourUnderADriftingReceiverIsNoPatrol() {
        for (int seed = 0; seed < 20; seed++) {
            Walk noisy = Walk.from(500, 20).accuracy(10).noise(6, seed).every(1).stand(Duration.ofHours(1));
            Walk wandering =
                    Walk.from(500, 20).accuracy(10).drift(10, seed).every(1).stand(Duration.ofHours(1));

            assertThat(analyse(noisy).lengthMetres()).isLessThan(new BigDecimal("50"));
            assertThat(analyse(wandering).lengthMetres()).isLessThan(new BigDecimal("300"));
        }
    }

    @Test
    void fixesWithoutAccuracyAreNotTakenForSharp() {
        List<Fix> silent = Walk.from(0, 20).noise(6, 8).stand(Duration.ofHours(1)).fixes().stream()
                .map(fix -> new Fix(0, fix.index(), fix.at(), fix.longitude(), fix.latitude(), null, false))
                .toList();

        TrackAnalysis analysis = TrackEngine.analyse(Walk.trackOf(silent), REACH, Rules.village());

        assertThat(analysis.lengthMetres()).isLessThan(new BigDecimal("200"));
    }

    @Test
    void aSingleSpikeIsNoMovement() {
        Walk walk =
                Walk.from(0, 20).stand(Duration.ofMinutes(5)).astray(1, 60, 20).stand(Duration.ofMinutes(5));

        assertThat(analyse(walk).lengthMetres()).isEqualByComparingTo("0");
    }

    private static TrackAnalysis analyse(Walk walk) {
        return TrackEngine.analyse(walk.track(), REACH, Rules.village());
    }

    private static long patrolSeconds(TrackAnalysis analysis) {
        return Duration.between(analysis.track().startedAt(), analysis.track().finishedAt())
                .toSeconds();
    }
}
