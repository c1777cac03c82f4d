package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a division's patrol rule: every number measurement and judgement depend on. Nothing here has a default;
 * the numbers quoted are recommendations for rule rows. "Recommended" without a place is the platform's own proposal, a
 * place names the local rule or system it was read in.
 */
public record TrackRule(
        UUID id,
        int version,
        Minima minima,
        Caps caps,
        FixFilter filter,
        Speeds speeds,
        Corridor corridor,
        Timeliness timeliness) {

    /**
     * What a patrol must reach to be VALID.
     *
     * @param duration time on track; Guangzhou 2021: 10 min, Aheqi: 30 min, Dinghu: 5 min
     * @param lengthMetres Guangzhou 2021: 1000 m, Aheqi: 2000 m, Dinghu: 300 m
     * @param onReachShare accepted fixes within the corridor, 0..1; recommended 0.60
     * @param coverage covered length / reach length, 0..1; null where the rule does not ask for it
     * @param borderlineShare a minimum missed by no more than this share of it is DOUBTFUL, not INVALID, because GPS
     *     lengths and times are not sharper than that; recommended 0.05
     */
    public record Minima(
            Duration duration,
            BigDecimal lengthMetres,
            BigDecimal onReachShare,
            @Nullable BigDecimal coverage,
            BigDecimal borderlineShare) {}

    /**
     * Beyond these a person looks.
     *
     * @param duration time on track; Guangzhou's engine: 240 min; null: no cap
     * @param lengthMetres Guangzhou's engine: 20 km; null: no cap
     * @param vehicleShare share of metres at vehicle speed, 0..1; recommended 0.30
     * @param setAsideShare share of fixes set aside, duplicates not counted, 0..1; recommended 0.20
     */
    public record Caps(
            @Nullable Duration duration,
            @Nullable BigDecimal lengthMetres,
            BigDecimal vehicleShare,
            BigDecimal setAsideShare) {}

    /**
     * Which fixes count and what counts as movement.
     *
     * @param maximumAccuracyMetres worse fixes are set aside; recommended 50 m
     * @param assumedAccuracyMetres taken for fixes whose device states none; recommended 10 m
     * @param gapDuration a longer silence splits the track and is never bridged; recommended 5 min
     * @param minimumMovementMetres smaller displacements are taken for jitter; recommended 10 m, about one sampling
     *     interval (5 to 15 s) on foot
     * @param stayRadiusMetres fixes that keep within this of their centre for the stay's duration are one place;
     *     recommended 30 m
     * @param stayDuration recommended 3 min; with 30 m whoever makes more than 1.2 km/h is moving
     */
    public record FixFilter(
            BigDecimal maximumAccuracyMetres,
            BigDecimal assumedAccuracyMetres,
            Duration gapDuration,
            BigDecimal minimumMovementMetres,
            BigDecimal stayRadiusMetres,
            Duration stayDuration) {

        double uncertaintyMetres(Fix fix) {
            Double stated = fix.accuracyMetres();
            return stated == null ? assumedAccuracyMetres.doubleValue() : stated;
        }
    }

    /**
     * Speeds in km/h.
     *
     * @param foot up to here the class is FOOT; recommended 7
     * @param vehicle from here it is VEHICLE; recommended 16 (Guangzhou's engine: more than 4 km within 15 min)
     * @param jump what would need more is a JUMP; recommended 120
     */
    public record Speeds(BigDecimal foot, BigDecimal vehicle, BigDecimal jump) {}

    /**
     * How the walked line is laid on the reach.
     *
     * @param metres half width of the corridor around the centreline; recommended 100 m, per reach
     * @param samplingStepMetres distance between examined points of the walked line; recommended 10 m
     * @param maximumStretch river metres credited per metre moved, above 1 because the inside of a bend is shorter than
     *     the centreline; recommended 2
     */
    public record Corridor(BigDecimal metres, BigDecimal samplingStepMetres, BigDecimal maximumStretch) {}

    /**
     * How far the clocks may be apart and how late a track may arrive.
     *
     * @param clockSkewTolerance recommended 2 min
     * @param lateLimit from the patrol's end to its last chunk; recommended 72 h
     */
    public record Timeliness(Duration clockSkewTolerance, Duration lateLimit) {}
}
