package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.demand.WarningColour;
import org.riverchief.patrol.track.TrackRule;
import org.riverchief.patrol.track.Verdict;

/** The numbers that apply to a level in a division at an instant, each with the rule it comes from. */
public final class EffectiveRule {

    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

    private final Inheritance inheritance;
    private final Map<RuleParameter, PatrolRule> origins;
    private final PatrolRule nearest;

    /** Takes the rules in force, the nearest first. */
    EffectiveRule(List<PatrolRule> inForce) {
        this.inheritance = Inheritance.of(inForce);
        this.origins = inheritance.numbers();
        this.nearest = inForce.stream()
                .filter(origins::containsValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No patrol rule applies at all"));
    }

    /** Returns the id of the nearest rule that has a part in this; its other parameters come from above. */
    public UUID id() {
        return nearest.id;
    }

    /** Returns the version of the nearest rule. */
    public int version() {
        return nearest.version;
    }

    /** Returns how far a device's clock may be ahead of the server's. */
    public Duration clockSkewTolerance() {
        return duration(RuleParameter.CLOCK_SKEW);
    }

    /** Returns how long chunks are waited for. */
    public Duration lateLimit() {
        return hours(required(RuleParameter.LATE_LIMIT));
    }

    /** Returns how long after a patrol that counts the next one that counts may start; empty when nothing is asked. */
    public Optional<Duration> minimumInterval() {
        return Optional.ofNullable(value(RuleParameter.MINIMUM_INTERVAL)).map(EffectiveRule::hours);
    }

    /** Returns how long after its start a patrol that was never completed is closed. */
    public Duration abandonedAfter() {
        return hours(required(RuleParameter.ABANDONED_AFTER));
    }

    /** Returns which share of a year's patrols others may do for the chief, 0..1; empty when there is no cap. */
    public Optional<BigDecimal> maximumDelegatedShare() {
        return Optional.ofNullable(value(RuleParameter.MAXIMUM_DELEGATED_SHARE));
    }

    /** Returns how many days after a patrol its delegate has to report it; 0: the same day. */
    public int delegateReportDays() {
        return required(RuleParameter.DELEGATE_REPORT).intValue();
    }

    /** Returns whether a way of patrolling counts for a task. */
    public boolean counts(PatrolMode mode) {
        return inheritance
                .modes()
                .map(rule -> rule.countingModes)
                .map(modes -> modes.contains(mode))
                .orElse(false);
    }

    /**
     * Returns how often a reach is to be patrolled on a day: the highest of what is asked always and what is asked under
     * its warning or a lesser one, so that a warning only ever raises it. Empty out of season, or when nothing is asked.
     */
    public Optional<AskedFrequency> frequency(
            @Nullable String waterClass, @Nullable WarningColour highest, LocalDate day) {
        Stream<Optional<Inheritance.Line>> warned = Arrays.stream(WarningColour.values())
                .filter(colour -> highest != null && colour.compareTo(highest) <= 0)
                .map(colour -> inheritance.line(waterClass, colour));
        return Stream.concat(Stream.of(inheritance.line(waterClass, null)), warned)
                .flatMap(Optional::stream)
                .filter(line -> line.frequency().inSeason(day))
                .max(Comparator.comparingInt(line -> line.frequency().perYear()))
                .map(line -> new AskedFrequency(line.frequency(), line.origin().id, line.origin().version));
    }

    /** Returns how long positions a device reported wait for the patrol they belong to. */
    public Duration deviceFixWait() {
        return Duration.ofHours(required(RuleParameter.DEVICE_FIX_WAIT).longValue());
    }

    /** Returns the numbers as measuring and judging take them. */
    public TrackRule trackRule() {
        return new TrackRule(
                id(),
                version(),
                new TrackRule.Minima(
                        duration(RuleParameter.MINIMUM_DURATION),
                        required(RuleParameter.MINIMUM_LENGTH),
                        required(RuleParameter.MINIMUM_ON_REACH_SHARE),
                        value(RuleParameter.MINIMUM_COVERAGE),
                        required(RuleParameter.BORDERLINE_SHARE)),
                new TrackRule.Caps(
                        origins.containsKey(RuleParameter.MAXIMUM_DURATION)
                                ? duration(RuleParameter.MAXIMUM_DURATION)
                                : null,
                        value(RuleParameter.MAXIMUM_LENGTH),
                        required(RuleParameter.MAXIMUM_VEHICLE_SHARE),
                        required(RuleParameter.MAXIMUM_SET_ASIDE_SHARE)),
                new TrackRule.FixFilter(
                        required(RuleParameter.MAXIMUM_ACCURACY),
                        required(RuleParameter.ASSUMED_ACCURACY),
                        duration(RuleParameter.GAP),
                        required(RuleParameter.MINIMUM_MOVEMENT),
                        required(RuleParameter.STAY_RADIUS),
                        duration(RuleParameter.STAY)),
                new TrackRule.Speeds(
                        required(RuleParameter.FOOT_SPEED),
                        required(RuleParameter.VEHICLE_SPEED),
                        required(RuleParameter.JUMP_SPEED)),
                new TrackRule.Corridor(
                        required(RuleParameter.CORRIDOR),
                        required(RuleParameter.SAMPLING_STEP),
                        required(RuleParameter.MAXIMUM_STRETCH)),
                new TrackRule.Timeliness(clockSkewTolerance(), lateLimit()));
    }

    /** Returns every number with its name. */
    public Map<String, BigDecimal> parameters() {
        Map<String, BigDecimal> parameters = new TreeMap<>();
        origins.forEach((parameter, origin) -> parameters.put(parameter.key(), required(parameter)));
        return parameters;
    }

    /** Returns the numbers signals are found by. */
    public SignalRule signalRule() {
        return new SignalRule(
                id(),
                version(),
                limit(RuleParameter.MOCK_FIXES, RuleParameter.MOCK_DOUBTFUL),
                new SignalRule.Replay(
                        limit(RuleParameter.REPLAY_DISTANCE, RuleParameter.REPLAY_DOUBTFUL),
                        required(RuleParameter.REPLAY_DURATION),
                        Duration.ofDays(required(RuleParameter.REPLAY_LOOKBACK).longValue())),
                new SignalRule.Window(
                        limit(RuleParameter.DEVICE_CHIEFS, RuleParameter.DEVICE_DOUBTFUL),
                        Duration.ofHours(required(RuleParameter.DEVICE_WINDOW).longValue())),
                limit(RuleParameter.TRAVEL_SPEED, RuleParameter.TRAVEL_DOUBTFUL),
                new SignalRule.Photos(
                        limit(RuleParameter.PHOTO_TIME, RuleParameter.PHOTO_DOUBTFUL),
                        limit(RuleParameter.PHOTO_DISTANCE, RuleParameter.PHOTO_DOUBTFUL),
                        limit(RuleParameter.REUSE_BITS, RuleParameter.REUSE_DOUBTFUL),
                        Duration.ofDays(required(RuleParameter.REUSE_LOOKBACK).longValue())),
                new SignalRule.Window(
                        limit(RuleParameter.DEADLINE_PATROLS, RuleParameter.DEADLINE_DOUBTFUL),
                        Duration.ofHours(required(RuleParameter.DEADLINE_WINDOW).longValue())),
                limit(RuleParameter.LONG_PATROL, RuleParameter.LONG_DOUBTFUL),
                new SignalRule.Haste(
                        limit(RuleParameter.HASTE_LENGTH, RuleParameter.HASTE_DOUBTFUL),
                        duration(RuleParameter.HASTE_TIME)));
    }

    private SignalRule.Limit limit(RuleParameter threshold, RuleParameter doubtful) {
        Verdict effect = required(doubtful).signum() > 0 ? Verdict.DOUBTFUL : Verdict.VALID;
        return new SignalRule.Limit(required(threshold), effect);
    }

    /** Returns whether the speed classes follow each other, which inheriting some of them alone cannot promise. */
    boolean coherent() {
        return required(RuleParameter.FOOT_SPEED).compareTo(required(RuleParameter.VEHICLE_SPEED)) < 0
                && required(RuleParameter.VEHICLE_SPEED).compareTo(required(RuleParameter.JUMP_SPEED)) < 0;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    Map<RuleParameter, PatrolRule> origins() {
        return origins;
    }

    private @Nullable BigDecimal value(RuleParameter parameter) {
        PatrolRule origin = origins.get(parameter);
        return origin == null ? null : origin.number(parameter);
    }

    BigDecimal required(RuleParameter parameter) {
        BigDecimal value = value(parameter);
        if (value == null) {
            throw new IllegalStateException("No patrol rule names " + parameter.key());
        }
        return value;
    }

    private static Duration hours(BigDecimal hours) {
        return Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValue());
    }

    private Duration duration(RuleParameter seconds) {
        return Duration.ofMillis(required(seconds).multiply(MILLIS).longValue());
    }
}
