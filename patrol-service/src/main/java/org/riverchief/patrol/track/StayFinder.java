package org.riverchief.patrol.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a leg stood still: fixes that keep within a radius of their common centre for long enough. Each stay
 * becomes one place, or an hour under a drifting receiver would add up to a kilometre.
 */
final class StayFinder {

    private final List<Fix> leg;
    private final TrackRule.FixFilter filter;
    private final List<Fix> around = new ArrayList<>();
    private double longitudes;
    private double latitudes;

    private StayFinder(List<Fix> leg, TrackRule.FixFilter filter) {
        this.leg = leg;
        this.filter = filter;
    }

    /** Returns the leg's fixes in order, every stay drawn together into its centre. */
    static List<Place> places(List<Fix> leg, TrackRule.FixFilter filter) {
        return new StayFinder(leg, filter).places();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        int i = 0;
        while (i < leg.size()) {
            Fix first = leg.get(i);
            int last = gather(i);
            Duration stayed = Duration.between(first.at(), leg.get(last).at());
            boolean stay = last > i && stayed.compareTo(filter.stayDuration()) >= 0;
            places.add(stay ? stay() : Place.passed(first, filter.uncertaintyMetres(first)));
            i = stay ? last + 1 : i + 1;
        }
        return places;
    }

    /** Index of the last fix that still keeps to the centre of those before it; a single one astray is passed over. */
    private int gather(int first) {
        around.clear();
        longitudes = 0;
        latitudes = 0;
        add(leg.get(first));
        int last = first;
        for (int i = first + 1; i < leg.size() && i <= last + 2; i++) {
            if (isWithin(filter.stayRadiusMetres().doubleValue(), leg.get(i))) {
                add(leg.get(i));
                last = i;
            }
        }
        return last;
    }

    private void add(Fix fix) {
        around.add(fix);
        longitudes += fix.longitude();
        latitudes += fix.latitude();
    }

    private boolean isWithin(double metres, Fix fix) {
        return Ellipsoid.metres(centre(), fix.position()) <= Math.max(metres, filter.uncertaintyMetres(fix));
    }

    private Position centre() {
        return new Position(longitudes / around.size(), latitudes / around.size());
    }

    /** The stay lasts from its first to its last fix at the centre: the way up to it and on from it is movement. */
    private Place stay() {
        double near = filter.minimumMovementMetres().doubleValue();
        List<Fix> atCentre = around.stream().filter(fix -> isWithin(near, fix)).toList();
        List<Fix> there = atCentre.isEmpty() ? around : atCentre;
        return new Place(
                centre(), there.get(0).at(), there.get(there.size() - 1).at(), filter.uncertaintyMetres(there.get(0)));
    }
}
