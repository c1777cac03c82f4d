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
    LATE_LIMIT("lateLimitHours", "h", 1, 2160);

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
