package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges measured tracks. INVALID is said only of a minimum clearly missed on complete data; whatever is missing or odd
 * makes a patrol DOUBTFUL, and a person decides.
 */
public final class Judge {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    private final TrackAnalysis analysis;
    private final TrackRule rule;
    private final Evidence evidence;
    private final List<Reason> reasons = new ArrayList<>();

    private Judge(TrackAnalysis analysis, Evidence evidence) {
        this.analysis = analysis;
        this.rule = analysis.rule();
        this.evidence = evidence;
    }

    /**
     * Returns the verdict where a person has decided before: what comes out differently goes back to a person.
     *
     * @param decided what the person decided
     */
    public static Judgement judgeAgain(TrackAnalysis analysis, Evidence evidence, Verdict decided) {
        Judgement judgement = judge(analysis, evidence);
        if (judgement.verdict() == decided) {
            return judgement;
        }
        Finding outdated = new Finding(ReasonCode.DECISION_OUTDATED, Verdict.DOUBTFUL, null, null, null);
        List<Reason> reasons =
                new ArrayList<>(judge(analysis, evidence.with(outdated)).reasons());
        return new Judgement(Verdict.DOUBTFUL, reasons);
    }

    /** Returns the verdict on a measured track and every reason for it. */
    public static Judgement judge(TrackAnalysis analysis, Evidence evidence) {
        return new Judge(analysis, evidence).judgement();
    }

    private Judgement judgement() {
        checkData();
        checkCaps();
        checkMinima();
        evidence.findings()
                .forEach(finding ->
                        add(finding.code(), finding.effect(), finding.value(), finding.threshold(), finding.unit()));
        reasons.sort(Comparator.comparing(Reason::code));
        Verdict worst = reasons.stream().map(Reason::effect).reduce(Verdict.VALID, Judge::worse);
        return new Judgement(worst, reasons);
    }

    private void checkMinima() {
        if (nothingMeasured()) {
            add(
                    ReasonCode.NO_USABLE_FIX,
                    Verdict.DOUBTFUL,
                    count(analysis.fixes().size()),
                    BigDecimal.ONE,
                    "count");
            return;
        }
        TrackRule.Minima minima = rule.minima();
        BigDecimal duration = BigDecimal.valueOf(analysis.durationSeconds());
        minimum(ReasonCode.DURATION_BELOW_MINIMUM, duration, seconds(minima.duration()), "s");
        minimum(ReasonCode.LENGTH_BELOW_MINIMUM, analysis.lengthMetres(), minima.lengthMetres(), "m");
        checkReachMinima(minima);
    }

    private void checkReachMinima(TrackRule.Minima minima) {
        boolean held =
                minimum(ReasonCode.ON_REACH_SHARE_BELOW_MINIMUM, analysis.onReachShare(), minima.onReachShare(), "1");
        BigDecimal coverage = minima.coverage();
        if (!analysis.reach().measurable()) {
            Verdict effect = coverage == null ? Verdict.VALID : Verdict.DOUBTFUL;
            add(ReasonCode.REACH_NOT_MEASURABLE, effect, null, null, null);
        } else if (coverage != null) {
            held &= minimum(
                    ReasonCode.COVERAGE_BELOW_MINIMUM, analysis.coverage().ratio(), coverage, "1");
        }
        if (!held && analysis.reach().schematic()) {
            add(ReasonCode.REACH_SCHEMATIC, Verdict.VALID, null, null, null);
        }
    }

    private void checkData() {
        maximum(ReasonCode.CHUNKS_MISSING, count(evidence.missingChunks()), NONE, "count");
        if (!evidence.chainComplete()) {
            add(ReasonCode.CHAIN_BROKEN, Verdict.DOUBTFUL, null, null, null);
        }
        if (analysis.gapSeconds() > 0) {
            BigDecimal gaps = BigDecimal.valueOf(analysis.gapSeconds());
            add(
                    ReasonCode.TRACK_GAPS,
                    Verdict.VALID,
                    gaps,
                    seconds(rule.filter().gapDuration()),
                    "s");
        }
        BigDecimal setAsideShare = rule.caps().setAsideShare();
        maximum(ReasonCode.SET_ASIDE_SHARE_ABOVE_MAXIMUM, analysis.setAsideShare(), setAsideShare, "1");
        BigDecimal skew = seconds(analysis.track().clockSkew().abs());
        maximum(ReasonCode.CLOCK_SKEW, skew, seconds(rule.timeliness().clockSkewTolerance()), "s");
        BigDecimal lateness = seconds(analysis.track().lateness());
        maximum(ReasonCode.RECEIVED_LATE, lateness, seconds(rule.timeliness().lateLimit()), "s");
    }

    private void checkCaps() {
        TrackRule.Caps caps = rule.caps();
        Duration duration = caps.duration();
        if (duration != null) {
            BigDecimal onTrack = BigDecimal.valueOf(analysis.durationSeconds());
            maximum(ReasonCode.DURATION_ABOVE_MAXIMUM, onTrack, seconds(duration), "s");
        }
        BigDecimal length = caps.lengthMetres();
        if (length != null) {
            maximum(ReasonCode.LENGTH_ABOVE_MAXIMUM, analysis.lengthMetres(), length, "m");
        }
        maximum(ReasonCode.VEHICLE_SHARE_ABOVE_MAXIMUM, analysis.vehicleShare(), caps.vehicleShare(), "1");
    }

    private void maximum(ReasonCode code, BigDecimal value, BigDecimal threshold, String unit) {
        if (value.compareTo(threshold) > 0) {
            add(code, Verdict.DOUBTFUL, value, threshold, unit);
        }
    }

    private boolean minimum(ReasonCode code, BigDecimal value, BigDecimal threshold, String unit) {
        if (value.compareTo(threshold) >= 0) {
            return true;
        }
        BigDecimal certain =
                threshold.multiply(BigDecimal.ONE.subtract(rule.minima().borderlineShare()));
        boolean clear = value.compareTo(certain) < 0 && complete() && isFinal(code);
        add(code, clear ? Verdict.INVALID : Verdict.DOUBTFUL, value, threshold, unit);
        return false;
    }

    private boolean isFinal(ReasonCode code) {
        boolean againstLine =
                code == ReasonCode.ON_REACH_SHARE_BELOW_MINIMUM || code == ReasonCode.COVERAGE_BELOW_MINIMUM;
        return !againstLine || !analysis.reach().schematic();
    }

    private boolean complete() {
        return evidence.missingChunks() == 0
                && evidence.chainComplete()
                && analysis.gapSeconds() == 0
                && analysis.setAsideShare().compareTo(rule.caps().setAsideShare()) <= 0;
    }

    private boolean nothingMeasured() {
        return analysis.fixes().stream().noneMatch(ClassifiedFix::accepted);
    }

    private void add(
            ReasonCode code,
            Verdict effect,
            @Nullable BigDecimal value,
            @Nullable BigDecimal threshold,
            @Nullable String unit) {
        reasons.add(new Reason(code, effect, value, threshold, unit, rule.id(), rule.version()));
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static BigDecimal count(long count) {
        return BigDecimal.valueOf(count);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(Decimals.seconds(duration.toMillis()));
    }
}
