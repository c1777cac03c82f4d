package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A number of a patrol rule, with its name in JSON, its unit and what no rule may go beyond. */
enum RuleParameter {
    MINIMUM_DURATION("minimumDurationSeconds", "s", 0, 86_400, Stricter.MORE),
    MINIMUM_LENGTH("minimumLengthMetres", "m", 0, 100_000, Stricter.MORE),
    MINIMUM_ON_REACH_SHARE("minimumOnReachShare", "1", 0, 1, Stricter.MORE),
    /** Not asked for where no rule names it. */
    MINIMUM_COVERAGE("minimumCoverage", "1", 0, 1, Stricter.MORE),
    BORDERLINE_SHARE("borderlineShare", "1", 0, 0.5, Stricter.LESS),
    /** No cap where no rule names it. */
    MAXIMUM_DURATION("maximumDurationSeconds", "s", 60, 604_800, Stricter.LESS),
    /** No cap where no rule names it. */
    MAXIMUM_LENGTH("maximumLengthMetres", "m", 100, 1_000_000, Stricter.LESS),
    MAXIMUM_VEHICLE_SHARE("maximumVehicleShare", "1", 0, 1, Stricter.LESS),
    MAXIMUM_SET_ASIDE_SHARE("maximumSetAsideShare", "1", 0, 1, Stricter.LESS),
    MAXIMUM_ACCURACY("maximumAccuracyMetres", "m", 1, 1000, Stricter.LESS),
    /** For fixes whose device states no accuracy. */
    ASSUMED_ACCURACY("assumedAccuracyMetres", "m", 1, 1000, Stricter.NEITHER),
    GAP("gapSeconds", "s", 10, 3600, Stricter.LESS),
    MINIMUM_MOVEMENT("minimumMovementMetres", "m", 0, 100, Stricter.MORE),
    STAY_RADIUS("stayRadiusMetres", "m", 1, 500, Stricter.NEITHER),
    STAY("staySeconds", "s", 10, 3600, Stricter.NEITHER),
    FOOT_SPEED("footKmh", "km/h", 1, 20, Stricter.NEITHER),
    VEHICLE_SPEED("vehicleKmh", "km/h", 2, 60, Stricter.LESS),
    JUMP_SPEED("jumpKmh", "km/h", 20, 500, Stricter.LESS),
    CORRIDOR("corridorMetres", "m", 5, 2000, Stricter.LESS),
    SAMPLING_STEP("samplingStepMetres", "m", 1, 100, Stricter.NEITHER),
    MAXIMUM_STRETCH("maximumStretch", "1", 1, 10, Stricter.LESS),
    CLOCK_SKEW("clockSkewSeconds", "s", 1, 3600, Stricter.LESS),
    LATE_LIMIT("lateLimitHours", "h", 1, 2160, Stricter.LESS),
    MOCK_FIXES("maximumMockFixes", "count", 0, 100_000, Stricter.LESS),
    /** Here and below: 1 where a person is to look, 0 where the signal is only noted. */
    MOCK_DOUBTFUL("mockLocationDoubtful", "1", 0, 1, Stricter.MORE),
    REPLAY_DISTANCE("replayMetres", "m", 0, 500, Stricter.MORE),
    REPLAY_DURATION("replayDurationShare", "1", 0, 0.5, Stricter.MORE),
    REPLAY_LOOKBACK("replayLookbackDays", "d", 1, 3650, Stricter.MORE),
    REPLAY_DOUBTFUL("trackReplayedDoubtful", "1", 0, 1, Stricter.MORE),
    DEVICE_CHIEFS("maximumChiefsPerDevice", "count", 1, 1000, Stricter.LESS),
    DEVICE_WINDOW("deviceWindowHours", "h", 1, 8760, Stricter.MORE),
    DEVICE_DOUBTFUL("deviceSharedDoubtful", "1", 0, 1, Stricter.MORE),
    TRAVEL_SPEED("travelKmh", "km/h", 30, 2000, Stricter.LESS),
    TRAVEL_DOUBTFUL("impossibleTravelDoubtful", "1", 0, 1, Stricter.MORE),
    PHOTO_TIME("photoSeconds", "s", 0, 86_400, Stricter.LESS),
    PHOTO_DISTANCE("photoMetres", "m", 10, 100_000, Stricter.LESS),
    PHOTO_DOUBTFUL("photoMismatchDoubtful", "1", 0, 1, Stricter.MORE),
    /** Differing bits of 64 up to which two photos show the same picture. */
    REUSE_BITS("photoReuseBits", "count", 0, 7, Stricter.MORE),
    REUSE_LOOKBACK("photoLookbackDays", "d", 1, 3650, Stricter.MORE),
    REUSE_DOUBTFUL("photoReusedDoubtful", "1", 0, 1, Stricter.MORE),
    DEADLINE_PATROLS("maximumDeadlinePatrols", "count", 1, 1000, Stricter.LESS),
    DEADLINE_WINDOW("deadlineWindowHours", "h", 1, 720, Stricter.MORE),
    DEADLINE_DOUBTFUL("deadlineClusterDoubtful", "1", 0, 1, Stricter.MORE),
    /** From one patrol that counts to the start of the next; not asked for where no rule names it. */
    MINIMUM_INTERVAL("minimumIntervalHours", "h", 0, 2160, Stricter.MORE),
    /** A patrol never completed is closed so long after its start. */
    ABANDONED_AFTER("abandonedAfterHours", "h", 1, 2160, Stricter.LESS),
    /** Of the patrols asked for in a year those others may do for the chief; no cap where no rule names it. */
    MAXIMUM_DELEGATED_SHARE("maximumDelegatedShare", "1", 0, 1, Stricter.LESS),
    /** Until the end of which day after the patrol a delegate reports to the chief; 0: the same day. */
    DELEGATE_REPORT("delegateReportDays", "d", 0, 30, Stricter.LESS),
    /** How long positions a device reported wait for the patrol they belong to. */
    DEVICE_FIX_WAIT("deviceFixWaitHours", "h", 1, 2160, Stricter.NEITHER),
    LONG_PATROL("longPatrolSeconds", "s", 60, 604_800, Stricter.LESS),
    LONG_DOUBTFUL("longPatrolDoubtful", "1", 0, 1, Stricter.MORE),
    /** A patrol of at most so long that is more than so many metres long was hardly walked. */
    HASTE_TIME("hastyPatrolSeconds", "s", 60, 86_400, Stricter.MORE),
    HASTE_LENGTH("hastyPatrolMetres", "m", 100, 100_000, Stricter.LESS),
    HASTE_DOUBTFUL("hastyPatrolDoubtful", "1", 0, 1, Stricter.MORE);

    /** Which way a number goes when more is asked. */
    private enum Stricter {
        MORE,
        LESS,
        /** Neither is stricter, so only the same number is as strict. */
        NEITHER
    }

    private static final int DECIMALS = 4;

    private final String key;
    private final String unit;
    private final BigDecimal least;
    private final BigDecimal most;
    private final Stricter stricter;

    RuleParameter(String key, String unit, double least, double most, Stricter stricter) {
        this.key = key;
        this.unit = unit;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
        this.stricter = stricter;
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

    /** Returns whether a number asks for at least as much as the other. */
    boolean asStrictAs(BigDecimal value, BigDecimal other) {
        return switch (stricter) {
            case MORE -> value.compareTo(other) >= 0;
            case LESS -> value.compareTo(other) <= 0;
            case NEITHER -> value.compareTo(other) == 0;
        };
    }

    boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && value.scale() <= DECIMALS;
    }
}
