package org.riverchief.patrol.publicreport;

import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Position;

/** A place as a device told it. */
public record GivenPlace(double longitude, double latitude, Crs crs) {

    Position inside() {
        return crs.toWgs84(new Position(longitude, latitude));
    }
}
