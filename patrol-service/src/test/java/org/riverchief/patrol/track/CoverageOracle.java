package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Coverage by brute force: river and walk cut into metres, every distance computed, no index, no segments, no spans. A
 * metre of river is covered when it is locally nearest to a walked metre inside the corridor; two of them belong together
 * when the walk moved on by a metre and they are no further apart than the stretch.
 */
final class CoverageOracle {

    private final double[] east;
    private final double[] north;
    private final double corridor;
    private final int stretch;
    private final double[] squares;

    CoverageOracle(List<Coordinate> river, double corridor, int stretch) {
        List<Coordinate> metres = metreByMetre(river);
        this.east = metres.stream().mapToDouble(point -> point.x).toArray();
        this.north = metres.stream().mapToDouble(point -> point.y).toArray();
        this.corridor = corridor;
        this.stretch = stretch;
        this.squares = new double[metres.size()];
    }

    BitSet covered(List<Coordinate> walk) {
        BitSet covered = new BitSet();
        List<Integer> before = List.of();
        for (Coordinate step : metreByMetre(walk)) {
            List<Integer> nearest = locallyNearest(step);
            for (int one : before) {
                for (int other : nearest) {
                    if (Math.abs(one - other) <= stretch + 1) {
                        covered.set(Math.min(one, other), Math.max(one, other));
                    }
                }
            }
            before = nearest;
        }
        return covered;
    }

    /** Metres of river with any walked metre inside the corridor: nothing else may ever be covered. */
    BitSet seen(List<Coordinate> walk) {
        BitSet seen = new BitSet();
        for (Coordinate step : metreByMetre(walk)) {
            measureFrom(step);
            for (int i = 0; i < squares.length; i++) {
                if (squares[i] <= corridor * corridor) {
                    seen.set(i);
                }
            }
        }
        return seen;
    }

    private List<Integer> locallyNearest(Coordinate step) {
        measureFrom(step);
        List<Integer> nearest = new ArrayList<>();
        for (int i = 0; i < squares.length; i++) {
            boolean fallsBefore = i == 0 || squares[i - 1] > squares[i];
            boolean risesAfter = i == squares.length - 1 || squares[i + 1] >= squares[i];
            if (squares[i] <= corridor * corridor && fallsBefore && risesAfter) {
                nearest.add(i);
            }
        }
        return nearest;
    }

    private void measureFrom(Coordinate step) {
        for (int i = 0; i < squares.length; i++) {
            double aside = east[i] - step.x;
            double along = north[i] - step.y;
            squares[i] = aside * aside + along * along;
        }
    }

    /** The line at 0 m, 1 m, 2 m … of its length. */
    static List<Coordinate> metreByMetre(List<Coordinate> line) {
        List<Coordinate> points = new ArrayList<>(List.of(line.get(0)));
        double ahead = 1;
        for (int i = 1; i < line.size(); i++) {
            Coordinate from = line.get(i - 1);
            Coordinate to = line.get(i);
            double length = from.distance(to);
            while (ahead <= length) {
                double share = ahead / length;
                points.add(new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
                ahead++;
            }
            ahead -= length;
        }
        return points;
    }
}
