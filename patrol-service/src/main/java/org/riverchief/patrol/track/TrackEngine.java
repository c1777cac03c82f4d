package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Measures tracks. */
public final class TrackEngine {

    /** Stated in certificates; goes up with every change that can alter a result. */
    public static final String VERSION = "1";

    private final PatrolTrack track;
    private final ReachLine reach;
    private final TrackRule rule;
    private final CoverageTracer tracer;

    private TrackEngine(PatrolTrack track, ReachLine reach, TrackRule rule) {
        this.track = track;
        this.reach = reach;
        this.rule = rule;
        this.tracer = new CoverageTracer(reach.line(), rule);
    }

    /** Returns what a track amounts to on a reach under a rule; the same inputs in any order give the same answer. */
    public static TrackAnalysis analyse(PatrolTrack track, ReachLine reach, TrackRule rule) {
        return new TrackEngine(track, reach, rule).analysis();
    }

    private TrackAnalysis analysis() {
        List<ClassifiedFix> fixes = FixClassifier.classify(track, rule);
        List<List<Fix>> legs = new LegSplitter(rule).legs(fixes);
        List<Fix> accepted = legs.stream().flatMap(Collection::stream).toList();
        List<Movement> movements =
                legs.stream().map(leg -> Movement.of(leg, rule.filter())).toList();
        SpeedProfile speeds = SpeedProfile.of(movements, rule.speeds());
        List<Leg> measured = measured(legs, movements);
        Coverage coverage = coverage(movements);
        return new TrackAnalysis(
                track,
                reach,
                rule,
                fixes,
                measured,
                measured.stream().map(Leg::lengthMetres).reduce(Decimals.metres(0), BigDecimal::add),
                Decimals.seconds(millisecondsOnTrack(legs)),
                Decimals.seconds(speeds.movingMilliseconds()),
                Decimals.seconds(gapMilliseconds(legs)),
                speeds.movement(),
                speeds.medianKmh(),
                speeds.vehicleShare(),
                onReachShare(accepted),
                setAsideShare(fixes, accepted.size()),
                coverage,
                BankCoverage.of(tracer.sides(), reach));
    }

    private static List<Leg> measured(List<List<Fix>> legs, List<Movement> movements) {
        List<Leg> measured = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            List<Fix> leg = legs.get(i);
            BigDecimal length = Decimals.metres(movements.get(i).metres());
            measured.add(new Leg(start(leg), end(leg), leg.size(), length));
        }
        return measured;
    }

    private static long millisecondsOnTrack(List<List<Fix>> legs) {
        return legs.stream()
                .mapToLong(leg -> Duration.between(start(leg), end(leg)).toMillis())
                .sum();
    }

    private long gapMilliseconds(List<List<Fix>> legs) {
        if (legs.isEmpty()) {
            return gap(track.startedAt(), track.finishedAt());
        }
        long milliseconds = gap(track.startedAt(), start(legs.get(0)));
        for (int i = 1; i < legs.size(); i++) {
            milliseconds +=
                    Duration.between(end(legs.get(i - 1)), start(legs.get(i))).toMillis();
        }
        return milliseconds + gap(end(legs.get(legs.size() - 1)), track.finishedAt());
    }

    private long gap(Instant from, Instant to) {
        Duration silence = Duration.between(from, to);
        return silence.compareTo(rule.filter().gapDuration()) > 0 ? silence.toMillis() : 0;
    }

    private BigDecimal onReachShare(List<Fix> accepted) {
        long inside = accepted.stream()
                .map(fix -> reach.project(fix.position()))
                .filter(tracer::inCorridor)
                .count();
        return Decimals.ratio(BigDecimal.valueOf(inside), BigDecimal.valueOf(accepted.size()));
    }

    private static BigDecimal setAsideShare(List<ClassifiedFix> fixes, int accepted) {
        long moments = fixes.stream()
                .filter(fix -> fix.setAside() != SetAside.DUPLICATE && fix.setAside() != SetAside.OTHER_DEVICE)
                .count();
        return Decimals.ratio(BigDecimal.valueOf(moments - accepted), BigDecimal.valueOf(moments));
    }

    private Coverage coverage(List<Movement> movements) {
        List<Span> spans = new ArrayList<>();
        for (Movement movement : movements) {
            List<Coordinate> walked = movement.places().stream()
                    .map(place -> reach.project(place.position()))
                    .toList();
            spans.addAll(tracer.covered(walked));
        }
        List<Interval> intervals = Span.union(spans).stream()
                .map(span -> reach.interval(span.from(), span.to()))
                .toList();
        return Coverage.of(intervals, reach.lengthMetres());
    }

    private static Instant start(List<Fix> leg) {
        return leg.get(0).at();
    }

    private static Instant end(List<Fix> leg) {
        return leg.get(leg.size() - 1).at();
    }
}
