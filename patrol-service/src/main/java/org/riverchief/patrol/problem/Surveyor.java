package org.riverchief.patrol.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReachLine;
import org.riverchief.patrol.track.ReachPoint;

/** Tells where on its reach a reported problem is. */
public final class Surveyor {

    private static final double EARTH_RADIUS_METRES = 6_371_000;

    private Surveyor() {}

    /** Returns the place, flagged when it is farther from the reach than {@code farMetres}. */
    static Place survey(ReportProblem request, ReachLine line, BigDecimal farMetres) {
        Optional<ReachPoint> point = line.locate(request.position());
        if (point.isPresent()) {
            return Place.of(request, point.get(), farMetres);
        }
        double metres = line.vertices().stream()
                .map(vertex -> greatCircleMetres(vertex, request.position()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Place.faraway(request, new BigDecimal(metres).setScale(1, RoundingMode.HALF_EVEN));
    }

    /** Returns the distance by the haversine formula, to be used where no plane holds both places. */
    public static double greatCircleMetres(Position one, Position other) {
        double north = Math.sin(Math.toRadians(other.latitude() - one.latitude()) / 2);
        double east = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        double haversine = north * north
                + Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude())) * east * east;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}
