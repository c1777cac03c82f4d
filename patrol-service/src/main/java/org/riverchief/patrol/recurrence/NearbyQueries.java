package org.riverchief.patrol.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.track.Position;

/** Finds problems of a kind in a square around another. */
@ApplicationScoped
class NearbyQueries {

    private static final double METRES_PER_DEGREE = 111_195;
    private static final int MOST = 50;

    /** Returns those reported before it and since an instant, the latest first; some are farther away than the radius. */
    List<Problem> around(Problem problem, double radiusMetres, Instant since) {
        Position place = problem.position();
        double north = radiusMetres / METRES_PER_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(place.latitude())));
        return Problem.getEntityManager()
                .createQuery(
                        "select other from Problem other where other.category = :category and other.id <> :id"
                                + " and other.state not in :ended and other.reportedAt >= :since"
                                + " and other.reportedAt <= :until"
                                + " and other.place.latitude between :south and :north"
                                + " and other.place.longitude between :west and :east"
                                + " order by other.reportedAt desc, other.id",
                        Problem.class)
                .setParameter("category", problem.category)
                .setParameter("id", problem.id)
                .setParameter("ended", List.of(ProblemState.WITHDRAWN, ProblemState.MERGED))
                .setParameter("since", since)
                .setParameter("until", problem.reportedAt)
                .setParameter("south", BigDecimal.valueOf(place.latitude() - north))
                .setParameter("north", BigDecimal.valueOf(place.latitude() + north))
                .setParameter("west", BigDecimal.valueOf(place.longitude() - east))
                .setParameter("east", BigDecimal.valueOf(place.longitude() + east))
                .setMaxResults(MOST)
                .getResultList();
    }
}
