package org.riverchief.e2e;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody walking along a line with a phone that takes a fix every ten seconds. */
record Walk(List<Point> points) {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double METRES_PER_SECOND = 1.3;
    private static final int SECONDS_PER_FIX = 10;

    record Point(Instant at, double longitude, double latitude) {}

    /** Walks the line from a share of its length to another, as 0 to 0.8. */
    static Walk along(List<List<Number>> line, double from, double to, Instant start) {
        List<double[]> vertices = line.stream()
                .map(vertex ->
                        new double[] {vertex.get(0).doubleValue(), vertex.get(1).doubleValue()})
                .toList();
        double length = 0;
        for (int i = 1; i < vertices.size(); i++) {
            length += metres(vertices.get(i - 1), vertices.get(i));
        }
        List<Point> points = new ArrayList<>();
        double step = METRES_PER_SECOND * SECONDS_PER_FIX;
        for (double walked = from * length; walked <= to * length; walked += step) {
            double[] place = place(vertices, walked);
            points.add(new Point(start.plusSeconds((long) points.size() * SECONDS_PER_FIX), place[0], place[1]));
        }
        return new Walk(points);
    }

    Instant start() {
        return points.get(0).at();
    }

    Instant end() {
        return points.get(points.size() - 1).at();
    }

    private static double[] place(List<double[]> vertices, double distance) {
        double left = distance;
        for (int i = 1; i < vertices.size(); i++) {
            double[] from = vertices.get(i - 1);
            double[] to = vertices.get(i);
            double length = metres(from, to);
            if (left <= length) {
                double share = length == 0 ? 0 : left / length;
                return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
            }
            left -= length;
        }
        return vertices.get(vertices.size() - 1);
    }

    private static double metres(double[] from, double[] to) {
        double east = (to[0] - from[0]) * Math.cos(Math.toRadians(from[1])) * METRES_PER_DEGREE;
        return Math.hypot(east, (to[1] - from[1]) * METRES_PER_DEGREE);
    }
}
