package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A number of a patrol rule, with its name in JSON, its unit and what no rule may go beyond. */
enum RuleParameter {
    MINIMUM_DURATION("minimumDurationSeconds", "s", 0, 86_400),
    MINIMUM_LENGTH("minimumLengthMetres", "m", 0, 100_000),
    MINIMUM_ON_REACH_SHARE("minimumOnReachShare", "1", 0, 1),
    /** Not asked for where no rule names it. */
    MINIMUM_COVERAGE("minimumCoverage", "1", 0, 1),
    BORDERLINE_SHARE("borderlineShare", "1", 0, 0.5),
    /** No cap where no rule names it. */
    MAXIMUM_DURATION("maximumDurationSeconds", "s", 60, 604_800),
    /** No cap where no rule names it. */
    MAXIMUM_LENGTH("maximumLengthMetres", "m", 100, 1_000_000),
    MAXIMUM_VEHICLE_SHARE("maximumVehicleShare", "1", 0, 1),
    MAXIMUM_SET_ASIDE_SHARE("maximumSetAsideShare", "1", 0, 1),
    MAXIMUM_ACCURACY("maximumAccuracyMetres", "m", 1, 1000),
    /** For fixes whose device states no accuracy. */
    ASSUMED_ACCURACY("assumedAccuracyMetres", "m", 1, 1000),
    GAP("gapSeconds", "s", 10, 3600),
    MINIMUM_MOVEMENT("minimumMovementMetres", "m", 0, 100),
    STAY_RADIUS("stayRadiusMetres", "m", 1, 500),
    STAY("staySeconds", "s", 10, 3600),
    FOOT_SPEED("footKmh", "km/h", 1, 20),
    VEHICLE_SPEED("vehicleKmh", "km/h", 2, 60),
    JUMP_SPEED("jumpKmh", "km/h", 20, 500),
    CORRIDOR("corridorMetres", "m", 5, 2000),
    SAMPLING_STEP("samplingStepMetres", "m", 1, 100),
    MAXIMUM_STRETCH("maximumStretch", "1", 1, 10),
    CLOCK_SKEW("clockSkewSeconds", "s", 1, 3600),
    LATE_LIMIT("lateLimitHours", "h", 1, 2160),
    MOCK_FIXES("maximumMockFixes", "count", 0, 100_000),
    /** Here and below: 1 where a person is to look, 0 where the signal is only noted. */
    MOCK_DOUBTFUL("mockLocationDoubtful", "1", 0, 1),
    REPLAY_DISTANCE("replayMetres", "m", 0, 500),
    REPLAY_DURATION("replayDurationShare", "1", 0, 0.5),
    REPLAY_LOOKBACK("replayLookbackDays", "d", 1, 3650),
    REPLAY_DOUBTFUL("trackReplayedDoubtful", "1", 0, 1),
    DEVICE_CHIEFS("maximumChiefsPerDevice", "count", 1, 1000),
    DEVICE_WINDOW("deviceWindowHours", "h", 1, 8760),
    DEVICE_DOUBTFUL("deviceSharedDoubtful", "1", 0, 1),
    TRAVEL_SPEED("travelKmh", "km/h", 30, 2000),
    TRAVEL_DOUBTFUL("impossibleTravelDoubtful", "1", 0, 1),
    PHOTO_TIME("photoSeconds", "s", 0, 86_400),
    PHOTO_DISTANCE("photoMetres", "m", 10, 100_000),
    PHOTO_DOUBTFUL("photoMismatchDoubtful", "1", 0, 1),
    /** Differing bits of 64 up to which two photos show the same picture. */
    REUSE_BITS("photoReuseBits", "count", 0, 7),
    REUSE_LOOKBACK("photoLookbackDays", "d", 1, 3650),
    REUSE_DOUBTFUL("photoReusedDoubtful", "1", 0, 1),
    DEADLINE_PATROLS("maximumDeadlinePatrols", "count", 1, 1000),
    DEADLINE_WINDOW("deadlineWindowHours", "h", 1, 720),
    DEADLINE_DOUBTFUL("deadlineClusterDoubtful", "1", 0, 1);

    private static final int DECIMALS = 4;

    private final String key;
    private final String unit;
    private final BigDecimal least;
    private final BigDecimal most;

    RuleParameter(String key, String unit, double least, double most) {
        this.key = key;
        this.unit = unit;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    static Optional<RuleParameter> named(String key) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.key.equals(key))
                .findFirst();
    }

    /**
     * Lets pass a number within its parameter's bounds.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code unknown-rule-parameter} or {@code
     *     rule-parameter-out-of-bounds}
     */
    static void check(String name, BigDecimal value) {
        RuleParameter parameter = named(name).orElseThrow(() -> RuleProblems.unknownParameter(name));
        if (!parameter.allows(value)) {
            throw RuleProblems.outOfBounds(parameter);
        }
    }

    String key() {
        return key;
    }

    String unit() {
        return unit;
    }

    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }

    boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && value.scale() <= DECIMALS;
    }
}
