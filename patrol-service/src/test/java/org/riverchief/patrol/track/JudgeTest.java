package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final ReachLine REACH = Ground.straightReach();

    @Test
    void aGoodPatrolIsValidWithoutRemark() {
        assertThat(judge(Walk.from(0, 20).to(900, 20))).isEqualTo(new Judgement(Verdict.VALID, List.of()));
    }

    @Test
    void aShortPatrolIsInvalidAndSaysByHowMuch() {
        Judgement judgement = judge(Walk.from(0, 20).to(240, 20));

        assertThat(judgement.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(judgement.reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.DURATION_BELOW_MINIMUM, ReasonCode.LENGTH_BELOW_MINIMUM);
        Reason duration = judgement.reasons().get(0);
        assertThat(duration.effect()).isEqualTo(Verdict.INVALID);
        assertThat(duration.value()).isEqualByComparingTo("200");
        assertThat(duration.threshold()).isEqualByComparingTo("600");
        assertThat(duration.unit()).isEqualTo("s");
        assertThat(duration.ruleId()).isEqualTo(Rules.ID);
    }

    @Test
    void aMinimumBarelyMissedIsForAPerson() {
        Judgement judgement = judge(Walk.from(0, 20).speed(0.48).to(290, 20));

        assertThat(judgement.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(judgement.reasons()).extracting(Reason::code).containsExactly(ReasonCode.LENGTH_BELOW_MINIMUM);
    }

    @Test
    void missingDataNeverMakesAPatrolInvalid() {
        Walk tooShort = Walk.from(0, 20).to(240, 20);

        assertThat(verdict(tooShort, new Evidence(1, true, List.of()))).isEqualTo(Verdict.DOUBTFUL);
        assertThat(verdict(tooShort, new Evidence(0, false, List.of()))).isEqualTo(Verdict.DOUBTFUL);
        assertThat(judge(Walk.from(0, 20).to(100, 20).silence(Duration.ofMinutes(10), 200, 20))
                        .verdict())
                .isEqualTo(Verdict.DOUBTFUL);
        assertThat(judge(Walk.from(0, 20).to(60, 20).accuracy(90).to(240, 20)).verdict())
                .isEqualTo(Verdict.DOUBTFUL);
    }

    @Test
    void aGapIsOnlyNotedWhenTheRestSuffices() {
        Walk walk = Walk.from(0, 20)
                .to(500, 20)
                .silence(Duration.ofMinutes(10), 550, 20)
                .to(1000, 20);

        Judgement judgement = judge(walk);

        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.TRACK_GAPS);
            assertThat(reason.effect()).isEqualTo(Verdict.VALID);
            assertThat(reason.value()).isEqualByComparingTo("600");
        });
    }

    @Test
    void nothingMeasuredIsForAPerson() {
        TrackAnalysis empty = TrackEngine.analyse(Walk.trackOf(List.of()), REACH, Rules.village());

        Judgement judgement = Judge.judge(empty, Evidence.COMPLETE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(judgement.reasons()).extracting(Reason::code).containsExactly(ReasonCode.NO_USABLE_FIX);
    }

    @Test
    void aPatrolElsewhereIsInvalid() {
        Judgement judgement = judge(Walk.from(0, 900).to(900, 900));

        assertThat(judgement.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(judgement.reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.ON_REACH_SHARE_BELOW_MINIMUM);
    }

    @Test
    void coverageCountsOnlyWhereTheRuleAsksForIt() {
        TrackAnalysis half = TrackEngine.analyse(
                Walk.from(0, 20).speed(0.8).to(500, 20).track(), REACH, Rules.withMinimumCoverage("0.8"));

        Judgement judgement = Judge.judge(half, Evidence.COMPLETE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(judgement.reasons()).extracting(Reason::code).containsExactly(ReasonCode.COVERAGE_BELOW_MINIMUM);
        assertThat(judge(Walk.from(0, 20).speed(0.8).to(500, 20)).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void oddTracksAreForAPerson() {
        Walk drive = Walk.from(0, 20)
                .speed(8)
                .to(1000, 20)
                .to(0, 20)
                .to(1000, 20)
                .to(0, 20)
                .to(1000, 20);
        Walk endless = Walk.from(0, 20).stand(Duration.ofHours(5)).to(900, 20);

        assertThat(codes(drive)).containsExactly(ReasonCode.VEHICLE_SHARE_ABOVE_MAXIMUM);
        assertThat(codes(endless)).containsExactly(ReasonCode.DURATION_ABOVE_MAXIMUM);
        assertThat(judge(drive).verdict()).isEqualTo(Verdict.DOUBTFUL);
    }

    @Test
    void lateAndSkewedTracksAreForAPerson() {
        PatrolTrack track = Walk.from(0, 20).to(900, 20).track();
        PatrolTrack late = received(track, Duration.ofHours(73), Duration.ZERO);
        PatrolTrack skewed = received(track, Duration.ofMinutes(-10), Duration.ofMinutes(10));
        PatrolTrack inTime = received(track, Duration.ofHours(71), Duration.ofSeconds(-120));

        assertThat(judge(late).reasons()).extracting(Reason::code).containsExactly(ReasonCode.RECEIVED_LATE);
        assertThat(judge(skewed).reasons()).extracting(Reason::code).containsExactly(ReasonCode.CLOCK_SKEW);
        assertThat(judge(inTime).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void theCallersSignalsAreForAPerson() {
        Evidence replayed = new Evidence(0, true, List.of(finding(ReasonCode.TRACK_REPLAYED, Verdict.DOUBTFUL)));
        Evidence noted = new Evidence(0, true, List.of(finding(ReasonCode.DEVICE_SHARED, Verdict.VALID)));

        assertThat(verdict(Walk.from(0, 20).to(900, 20), replayed)).isEqualTo(Verdict.DOUBTFUL);
        assertThat(verdict(Walk.from(0, 20).to(900, 20), noted)).isEqualTo(Verdict.VALID);
        assertThatThrownBy(() -> finding(ReasonCode.CLOCK_SKEW, Verdict.DOUBTFUL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> finding(ReasonCode.MOCK_LOCATION, Verdict.INVALID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatContradictsAPersonsDecisionGoesBackToAPerson() {
        TrackAnalysis analysis =
                TrackEngine.analyse(Walk.from(0, 20).to(900, 20).track(), REACH, Rules.village());

        assertThat(Judge.judgeAgain(analysis, Evidence.COMPLETE, Verdict.VALID).verdict())
                .isEqualTo(Verdict.VALID);
        Judgement contradicting = Judge.judgeAgain(analysis, Evidence.COMPLETE, Verdict.INVALID);
        assertThat(contradicting.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(contradicting.reasons()).extracting(Reason::code).containsExactly(ReasonCode.DECISION_OUTDATED);
    }

    @Test
    void aReachWithoutLengthIsDoubtfulOnlyWhereCoverageIsAsked() {
        ReachLine point = ReachLine.of(
                Ground.REACH_ID, List.of(Ground.at(450, 0), Ground.at(450, 0)), BigDecimal.ZERO, BigDecimal.ONE, false);
        PatrolTrack track = Walk.from(380, 0)
                .to(520, 0)
                .to(380, 0)
                .to(520, 0)
                .to(380, 0)
                .to(520, 0)
                .track();

        Judgement plain = Judge.judge(TrackEngine.analyse(track, point, Rules.village()), Evidence.COMPLETE);
        Judgement asked =
                Judge.judge(TrackEngine.analyse(track, point, Rules.withMinimumCoverage("0.5")), Evidence.COMPLETE);

        assertThat(plain.verdict()).isEqualTo(Verdict.VALID);
        assertThat(asked.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(asked.reasons()).extracting(Reason::code).containsExactly(ReasonCode.REACH_NOT_MEASURABLE);
    }

    @Test
    void aDrawnLineNeverFailsAPatrolAlone() {
        ReachLine drawn = ReachLine.of(
                Ground.REACH_ID, List.of(Ground.at(0, 0), Ground.at(1000, 0)), BigDecimal.ZERO, BigDecimal.ONE, true);
        PatrolTrack elsewhere = Walk.from(0, 900).to(900, 900).track();
        PatrolTrack tooShort = Walk.from(0, 900).to(100, 900).track();

        Judgement far = Judge.judge(TrackEngine.analyse(elsewhere, drawn, Rules.village()), Evidence.COMPLETE);
        Judgement brief = Judge.judge(TrackEngine.analyse(tooShort, drawn, Rules.village()), Evidence.COMPLETE);

        assertThat(far.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(far.reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.ON_REACH_SHARE_BELOW_MINIMUM, ReasonCode.REACH_SCHEMATIC);
        assertThat(brief.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aFrozenClockIsForAPerson() {
        List<Fix> frozen = Walk.from(0, 20).to(900, 20).fixes().stream()
                .map(fix -> new Fix(fix.chunk(), fix.index(), Walk.START, fix.longitude(), fix.latitude(), 5.0, false))
                .toList();

        Judgement judgement = judge(Walk.trackOf(frozen));

        assertThat(judgement.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(judgement.reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.SET_ASIDE_SHARE_ABOVE_MAXIMUM, ReasonCode.LENGTH_BELOW_MINIMUM);
    }

    private static PatrolTrack received(PatrolTrack track, Duration afterEnd, Duration skew) {
        return new PatrolTrack(
                track.patrolId(),
                track.startedAt(),
                track.finishedAt(),
                track.finishedAt().plus(afterEnd),
                skew,
                track.fixes());
    }

    private static List<ReasonCode> codes(Walk walk) {
        return judge(walk).reasons().stream().map(Reason::code).toList();
    }

    private static Verdict verdict(Walk walk, Evidence evidence) {
        return Judge.judge(TrackEngine.analyse(walk.track(), REACH, Rules.village()), evidence)
                .verdict();
    }

    private static Judgement judge(Walk walk) {
        return judge(walk.track());
    }

    private static Judgement judge(PatrolTrack track) {
        return Judge.judge(TrackEngine.analyse(track, REACH, Rules.village()), Evidence.COMPLETE);
    }

    private static Finding finding(ReasonCode code, Verdict effect) {
        return new Finding(code, effect, BigDecimal.ONE, BigDecimal.ZERO, "count");
    }
}
