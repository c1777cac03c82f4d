package org.riverchief.patrol.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The line one leg moved along. A fix is a move only when its circle of uncertainty and that of the last place no longer
 * overlap and the next fix agrees, so that standing still under a drifting receiver is neither length nor coverage.
 */
final class Movement {

    private final List<Place> places;
    private final List<Step> steps;

    private Movement(List<Place> places) {
        this.places = places;
        this.steps = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            steps.add(Step.between(places.get(i - 1), places.get(i)));
        }
    }

    /** One move from a place to the next. */
    record Step(double metres, long milliseconds) {

        static Step between(Place from, Place to) {
            return new Step(
                    Ellipsoid.metres(from.position(), to.position()),
                    Duration.between(from.leftAt(), to.arrivedAt()).toMillis());
        }

        double kmh() {
            return metres / milliseconds * 3600;
        }
    }

    static Movement of(List<Fix> leg, TrackRule.FixFilter filter) {
        List<Place> candidates = StayFinder.places(leg, filter);
        double minimum = filter.minimumMovementMetres().doubleValue();
        List<Place> places = new ArrayList<>();
        Place here = candidates.get(0);
        for (int i = 1; i < candidates.size(); i++) {
            Place next = candidates.get(i);
            boolean agreed = next.isStay() || i + 1 == candidates.size() || away(here, candidates.get(i + 1), minimum);
            if (agreed && away(here, next, minimum)) {
                places.add(here);
                here = next;
            } else if (next.isStay()) {
                here = here.leftAt(next.leftAt());
            }
        }
        places.add(here);
        return new Movement(withRemainder(places, candidates.get(candidates.size() - 1)));
    }

    /** Without the remainder every leg would come out short by up to the uncertainty. */
    private static List<Place> withRemainder(List<Place> places, Place last) {
        Place reached = places.get(places.size() - 1);
        if (places.size() > 1 && last.arrivedAt().isAfter(reached.leftAt())) {
            places.add(last);
        }
        return places;
    }

    List<Place> places() {
        return places;
    }

    List<Step> steps() {
        return steps;
    }

    double metres() {
        return metres(steps);
    }

    /** Adds in order: the sum of a stream is compensated, differently in different Java releases. */
    static double metres(List<Step> steps) {
        double metres = 0;
        for (Step step : steps) {
            metres += step.metres();
        }
        return metres;
    }

    private static boolean away(Place here, Place there, double minimumMetres) {
        double blur = here.uncertaintyMetres() + there.uncertaintyMetres();
        return Ellipsoid.metres(here.position(), there.position()) > Math.max(blur, minimumMetres);
    }
}
