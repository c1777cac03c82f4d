package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class CoverageOracleTest {

    private static final int ROUNDS = 12;
    private static final double CORRIDOR = 100;
    private static final int STRETCH = 2;
    private static final int SEGMENT_METRES = 50;

    @Test
    void wandersCoverWhatBruteForceSays() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Coordinate> river = river(random, 0.5);
            List<Coordinate> walk = wander(random, river);
            CoverageOracle oracle = new CoverageOracle(river, CORRIDOR, STRETCH);

            BitSet expected = oracle.covered(walk);
            BitSet actual = engine(river, walk);

            // Every entry, exit and bend may differ by a sampling step of 10 m.
            assertThat(minus(expected, actual).cardinality())
                    .as("missing, seed %d", seed)
                    .isLessThan(50);
            assertThat(minus(actual, expected).cardinality())
                    .as("surplus, seed %d", seed)
                    .isLessThan(50);
            assertThat(minus(actual, oracle.seen(walk)).cardinality())
                    .as("unseen, seed %d", seed)
                    .isLessThan(3);
        }
    }

    @Test
    void bankWalksCoverExactlyWhatWasWalked() {
        for (int seed = 100; seed < 100 + ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Coordinate> river = river(random, 0.3);
            int from = random.nextInt(10);
            int to = river.size() - random.nextInt(10);
            List<Coordinate> walk = bank(river, from, to, (random.nextDouble() * 2 - 1) * 90);

            BitSet actual = engine(river, walk);

            int walkedMetres = (to - from - 2) * SEGMENT_METRES;
            assertThat(actual.cardinality()).as("seed %d", seed).isBetween(walkedMetres - 2, walkedMetres + 2);
            assertThat(minus(new CoverageOracle(river, CORRIDOR, STRETCH).covered(walk), actual)
                            .cardinality())
                    .as("missing, seed %d", seed)
                    .isLessThan(3);
        }
    }

    private static BitSet engine(List<Coordinate> river, List<Coordinate> walk) {
        double[] line = river.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x, point.y))
                .toArray();
        Walk walked = Walk.from(walk.get(0).x, walk.get(0).y);
        walk.stream().skip(1).forEach(point -> walked.to(point.x, point.y));
        BitSet metres = new BitSet();
        for (Interval interval : TrackEngine.analyse(walked.track(), Ground.reach(line), Rules.village())
                .coverage()
                .intervals()) {
            metres.set(metre(interval.fromKm()), metre(interval.toKm()));
        }
        return metres;
    }

    private static int metre(BigDecimal km) {
        return km.movePointRight(3).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    private static BitSet minus(BitSet from, BitSet what) {
        BitSet rest = (BitSet) from.clone();
        rest.andNot(what);
        return rest;
    }

    /** Two kilometres whose heading changes by up to the given radians every 50 m. */
    private static List<Coordinate> river(Random random, double turn) {
        List<Coordinate> river = new ArrayList<>(List.of(new Coordinate(0, 0)));
        double heading = random.nextDouble() * 6;
        for (int i = 0; i < 40; i++) {
            Coordinate last = river.get(i);
            heading += (random.nextDouble() * 2 - 1) * turn;
            river.add(new Coordinate(
                    last.x + SEGMENT_METRES * Math.cos(heading), last.y + SEGMENT_METRES * Math.sin(heading)));
        }
        return river;
    }

    private static List<Coordinate> wander(Random random, List<Coordinate> river) {
        List<Coordinate> walk = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Coordinate near = river.get(random.nextInt(river.size()));
            walk.add(new Coordinate(near.x + random.nextGaussian() * 80, near.y + random.nextGaussian() * 80));
        }
        return walk;
    }

    /** From the middle of one segment to the middle of another, always the same distance beside the river. */
    private static List<Coordinate> bank(List<Coordinate> river, int from, int to, double offset) {
        List<Coordinate> walk = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            Coordinate a = river.get(i - 1);
            Coordinate b = river.get(i);
            double length = a.distance(b);
            walk.add(new Coordinate(
                    (a.x + b.x) / 2 - offset * (b.y - a.y) / length, (a.y + b.y) / 2 + offset * (b.x - a.x) / length));
        }
        return walk;
    }
}
