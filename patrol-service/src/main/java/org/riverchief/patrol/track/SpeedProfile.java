package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** How fast a track moved, weighed by metres: weighed by time, a drive between long halts would look like a walk. */
record SpeedProfile(MovementClass movement, BigDecimal medianKmh, BigDecimal vehicleShare, long movingMilliseconds) {

    static SpeedProfile of(List<Movement> movements, TrackRule.Speeds speeds) {
        List<Movement.Step> slowestFirst = movements.stream()
                .flatMap(movement -> movement.steps().stream())
                .sorted(Comparator.comparingDouble(Movement.Step::kmh))
                .toList();
        double total = Movement.metres(slowestFirst);
        BigDecimal median = Decimals.speed(medianKmh(slowestFirst, total));
        double fast = Movement.metres(atLeast(slowestFirst, speeds.vehicle()));
        long moving =
                slowestFirst.stream().mapToLong(Movement.Step::milliseconds).sum();
        MovementClass movement = total > 0 ? movement(median, speeds) : MovementClass.STILL;
        return new SpeedProfile(movement, median, Decimals.share(fast, total), moving);
    }

    private static double medianKmh(List<Movement.Step> slowestFirst, double total) {
        double travelled = 0;
        for (Movement.Step step : slowestFirst) {
            travelled += step.metres();
            if (travelled >= total / 2) {
                return step.kmh();
            }
        }
        return 0;
    }

    private static MovementClass movement(BigDecimal kmh, TrackRule.Speeds speeds) {
        if (kmh.compareTo(speeds.vehicle()) >= 0) {
            return MovementClass.VEHICLE;
        }
        return kmh.compareTo(speeds.foot()) > 0 ? MovementClass.BOAT : MovementClass.FOOT;
    }

    private static List<Movement.Step> atLeast(List<Movement.Step> steps, BigDecimal kmh) {
        return steps.stream().filter(step -> step.kmh() >= kmh.doubleValue()).toList();
    }
}
