package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A flat piece of ground near Yangjiang, addressed in metres east and north of its corner. */
final class Ground {

    static final UUID REACH_ID = UUID.fromString("019ac0de-0000-7000-8000-000000000001");

    private static final Position CORNER = new Position(111.98, 22.40);
    private static final double METRES_PER_DEGREE_EAST =
            Ellipsoid.metres(CORNER, new Position(CORNER.longitude() + 0.01, CORNER.latitude())) * 100;
    private static final double METRES_PER_DEGREE_NORTH =
            Ellipsoid.metres(CORNER, new Position(CORNER.longitude(), CORNER.latitude() + 0.01)) * 100;

    private Ground() {}

    static Position at(double east, double north) {
        return new Position(
                CORNER.longitude() + east / METRES_PER_DEGREE_EAST,
                CORNER.latitude() + north / METRES_PER_DEGREE_NORTH);
    }

    /** A reach through the points given as east, north, east, north …, its chainage from 0 to its drawn length. */
    static ReachLine reach(double... eastNorth) {
        List<Position> vertices = new ArrayList<>();
        double length = 0;
        for (int i = 0; i < eastNorth.length; i += 2) {
            vertices.add(at(eastNorth[i], eastNorth[i + 1]));
            length += i == 0 ? 0 : distance(eastNorth, i - 2, i);
        }
        return ReachLine.of(REACH_ID, vertices, BigDecimal.ZERO, BigDecimal.valueOf(Math.round(length), 3), false);
    }

    /** A river one kilometre straight east. */
    static ReachLine straightReach() {
        return reach(0, 0, 1000, 0);
    }

    private static double distance(double[] eastNorth, int from, int to) {
        return Math.hypot(eastNorth[to] - eastNorth[from], eastNorth[to + 1] - eastNorth[from + 1]);
    }
}
