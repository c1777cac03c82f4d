package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixClassifierTest {

    private static final Instant START = Walk.START;

    @Test
    void setsAsideWhatIsNotAPlace() {
        assertThat(reason(fix(START, 0, 0, 5.0))).isEqualTo(SetAside.IMPOSSIBLE_COORDINATES);
        assertThat(reason(fix(START, 181, 22, 5.0))).isEqualTo(SetAside.IMPOSSIBLE_COORDINATES);
        assertThat(reason(fix(START, 22, 111, 5.0))).isEqualTo(SetAside.IMPOSSIBLE_COORDINATES);
        assertThat(reason(fix(START, Double.NaN, 22, 5.0))).isEqualTo(SetAside.IMPOSSIBLE_COORDINATES);
        assertThat(reason(fix(START, 111, Double.POSITIVE_INFINITY, 5.0))).isEqualTo(SetAside.IMPOSSIBLE_COORDINATES);
    }

    @Test
    void setsAsideWhatTheDeviceIsUnsureOf() {
        assertThat(reason(fix(START, 111.98, 22.4, 50.1))).isEqualTo(SetAside.POOR_ACCURACY);
        assertThat(reason(fix(START, 111.98, 22.4, Double.POSITIVE_INFINITY))).isEqualTo(SetAside.POOR_ACCURACY);
        assertThat(reason(fix(START, 111.98, 22.4, 50.0))).isNull();
        assertThat(reason(fix(START, 111.98, 22.4, -1.0))).isNull();
        assertThat(reason(new Fix(0, 0, START, 111.98, 22.4, null, false))).isNull();
    }

    @Test
    void setsAsideWhatIsNotOfThePatrol() {
        assertThat(reason(fix(START.minusMillis(1), 111.98, 22.4, 5.0))).isEqualTo(SetAside.OUTSIDE_PATROL_TIME);
        assertThat(reason(fix(START.plusSeconds(601), 111.98, 22.4, 5.0))).isEqualTo(SetAside.OUTSIDE_PATROL_TIME);
        assertThat(reason(fix(START.plusSeconds(600), 111.98, 22.4, 5.0))).isNull();
    }

    @Test
    void setsAsideTheFutureButAllowsForAKnownSkew() {
        Fix early = fix(START.plusSeconds(3600), 111.98, 22.4, 5.0);
        Instant end = START.plusSeconds(4000);
        PatrolTrack unknownSkew =
                new PatrolTrack(Walk.PATROL_ID, START, end, START.plusSeconds(900), Duration.ZERO, List.of(early));
        PatrolTrack knownSkew = new PatrolTrack(
                Walk.PATROL_ID, START, end, START.plusSeconds(900), Duration.ofMinutes(45), List.of(early));

        assertThat(FixClassifier.classify(unknownSkew, Rules.village()).get(0).setAside())
                .isEqualTo(SetAside.FUTURE);
        assertThat(FixClassifier.classify(knownSkew, Rules.village()).get(0).accepted())
                .isTrue();
    }

    @Test
    void keepsTheBetterOfTwoFixesOfOneInstant() {
        Fix coarse = new Fix(0, 0, START, 111.98, 22.4, 30.0, false);
        Fix fine = new Fix(0, 1, START, 111.9801, 22.4, 5.0, false);
        Fix silent = new Fix(0, 2, START, 111.9802, 22.4, null, false);

        List<ClassifiedFix> classified = classify(List.of(silent, coarse, fine));

        assertThat(classified)
                .extracting(ClassifiedFix::setAside)
                .containsExactly(SetAside.CONFLICT, null, SetAside.CONFLICT);
    }

    @Test
    void seesAnExactRedeliveryOnce() {
        Fix fix = fix(START, 111.98, 22.4, 5.0);

        assertThat(classify(List.of(fix, fix(START, 111.98, 22.4, 5.0), fix))).hasSize(1);
    }

    @Test
    void survivesABadFirstFix() {
        Walk walk = Walk.from(0, 0).astray(1, 9000, 9000).to(600, 0);

        assertThat(jumps(walk)).containsExactly(walk.fixes().get(0));
    }

    @Test
    void survivesSeveralBadFixesInARow() {
        Walk walk = Walk.from(0, 0).to(300, 0).astray(4, 9000, -3000).to(600, 0);

        assertThat(jumps(walk)).hasSize(4);
    }

    @Test
    void survivesBadFixesAtTheEnd() {
        Walk walk = Walk.from(0, 0).to(300, 0).astray(3, 5000, 100);

        assertThat(jumps(walk)).hasSize(3);
    }

    @Test
    void survivesASlowDriftThatSnapsBack() {
        List<Fix> fixes = Walk.from(0, 0).to(600, 0).speed(30).to(3000, 0).fixes();
        List<Fix> withReturn = new ArrayList<>(fixes);
        Instant last = fixes.get(fixes.size() - 1).at();
        for (int i = 1; i <= 60; i++) {
            Position back = Ground.at(600 + 10 * i, 0);
            withReturn.add(new Fix(9, i, last.plusSeconds(10L * i), back.longitude(), back.latitude(), 5.0, false));
        }

        List<ClassifiedFix> classified = classify(withReturn, last.plusSeconds(700));

        assertThat(classified)
                .filteredOn(fix -> fix.setAside() == SetAside.JUMP)
                .hasSize(4);
    }

    @Test
    void doesNotCallCoarseButHonestFixesJumps() {
        Random random = new Random(5);
        List<Fix> everySecond = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Position place = Ground.at(i + random.nextGaussian() * 20, random.nextGaussian() * 20);
            everySecond.add(new Fix(0, i, START.plusSeconds(i), place.longitude(), place.latitude(), 40.0, false));
        }

        assertThat(classify(everySecond)).allMatch(ClassifiedFix::accepted);
    }

    @Test
    void losesNothingAndMeasuresEveryFixOnce() {
        Walk walk = Walk.from(0, 0).to(300, 0).astray(2, 9000, 0).to(500, 0);

        List<ClassifiedFix> classified = classify(walk.fixes());

        assertThat(classified).extracting(ClassifiedFix::fix).containsExactlyElementsOf(walk.fixes());
    }

    private static List<Fix> jumps(Walk walk) {
        return classify(walk.fixes(), START.plusSeconds(100_000)).stream()
                .filter(fix -> fix.setAside() == SetAside.JUMP)
                .map(ClassifiedFix::fix)
                .toList();
    }

    private static SetAside reason(Fix fix) {
        return classify(List.of(fix)).get(0).setAside();
    }

    private static List<ClassifiedFix> classify(List<Fix> fixes) {
        return classify(fixes, START.plusSeconds(600));
    }

    private static List<ClassifiedFix> classify(List<Fix> fixes, Instant end) {
        PatrolTrack track = new PatrolTrack(Walk.PATROL_ID, START, end, end, Duration.ZERO, fixes);
        return FixClassifier.classify(track, Rules.village());
    }

    private static Fix fix(Instant at, double longitude, double latitude, double accuracy) {
        return new Fix(0, 0, at, longitude, latitude, accuracy, false);
    }
}
