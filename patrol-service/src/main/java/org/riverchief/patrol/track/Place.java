package org.riverchief.patrol.track;

import java.time.Instant;

/** A place a leg passed (arrived and left at one instant) or stayed at. */
record Place(Position position, Instant arrivedAt, Instant leftAt, double uncertaintyMetres) {

    static Place passed(Fix fix, double uncertaintyMetres) {
        return new Place(fix.position(), fix.at(), fix.at(), uncertaintyMetres);
    }

    boolean isStay() {
        return leftAt.isAfter(arrivedAt);
    }

    Place leftAt(Instant later) {
        return new Place(position, arrivedAt, later, uncertaintyMetres);
    }
}
