package org.riverchief.benchmarks;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.PatrolTrack;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReachLine;
import org.riverchief.patrol.track.TrackEngine;
import org.riverchief.patrol.track.TrackRule;

/**
 * Patrols measured per second: the whole analysis of the track engine against what a map library does for the coverage
 * alone, cutting the river with a buffer around the track. A patrol of 40 minutes, 240 fixes, on a winding reach of 3 km.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoverageBenchmark {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double LATITUDE = 22.4;
    private static final double LONGITUDE = 111.98;
    private static final double CORRIDOR_METRES = 100;
    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

    private final ReachLine reach = ReachLine.of(new UUID(0, 1), river(), BigDecimal.ZERO, new BigDecimal("3"), false);
    private final PatrolTrack track = track();
    private final TrackRule rule = rule();
    private LineString riverMetres = new GeometryFactory().createLineString();
    private LineString trackMetres = new GeometryFactory().createLineString();

    @Setup
    public void project() {
        riverMetres = metres(river());
        trackMetres = metres(track.fixes().stream().map(Fix::position).toList());
    }

    @Benchmark
    public BigDecimal trackEngine() {
        return TrackEngine.analyse(track, reach, rule).coverage().ratio();
    }

    @Benchmark
    public double jtsBufferIntersection() {
        return riverMetres.intersection(trackMetres.buffer(CORRIDOR_METRES)).getLength() / riverMetres.getLength();
    }

    private static List<Position> river() {
        List<Position> vertices = new ArrayList<>();
        for (int metre = 0; metre <= 3_000; metre += 30) {
            vertices.add(at(metre, 60 * Math.sin(metre / 200.0)));
        }
        return vertices;
    }

    private static PatrolTrack track() {
        Random jitter = new Random(1);
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            double metre = 100 + i * 11.0;
            Position place = at(
                    metre + jitter.nextGaussian() * 3, 60 * Math.sin(metre / 200.0) + 20 + jitter.nextGaussian() * 3);
            fixes.add(new Fix(0, i, START.plusSeconds(i * 10L), place.longitude(), place.latitude(), 6.0, false));
        }
        Instant end = START.plusSeconds(2_400);
        return new PatrolTrack(new UUID(0, 2), START, end, end, Duration.ZERO, fixes);
    }

    private static Position at(double east, double north) {
        double degrees = METRES_PER_DEGREE * Math.cos(Math.toRadians(LATITUDE));
        return new Position(LONGITUDE + east / degrees, LATITUDE + north / METRES_PER_DEGREE);
    }

    private static LineString metres(List<Position> positions) {
        double degrees = METRES_PER_DEGREE * Math.cos(Math.toRadians(LATITUDE));
        return new GeometryFactory()
                .createLineString(positions.stream()
                        .map(place -> new Coordinate(
                                (place.longitude() - LONGITUDE) * degrees,
                                (place.latitude() - LATITUDE) * METRES_PER_DEGREE))
                        .toArray(Coordinate[]::new));
    }

    private static TrackRule rule() {
        return new TrackRule(
                new UUID(0, 3),
                1,
                new TrackRule.Minima(Duration.ofMinutes(10), number("300"), number("0.6"), null, number("0.05")),
                new TrackRule.Caps(Duration.ofHours(4), number("20000"), number("0.3"), number("0.2")),
                new TrackRule.FixFilter(
                        number("50"),
                        number("10"),
                        Duration.ofMinutes(5),
                        number("10"),
                        number("30"),
                        Duration.ofMinutes(3)),
                new TrackRule.Speeds(number("7"), number("16"), number("120")),
                new TrackRule.Corridor(number("100"), number("10"), number("2")),
                new TrackRule.Timeliness(Duration.ofMinutes(2), Duration.ofDays(3)));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
