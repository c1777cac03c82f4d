package org.riverchief.patrol.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.riverchief.patrol.track.Gcj02;
import org.riverchief.patrol.track.Position;

/** Coordinate reference systems a reporter's device may use. */
enum Crs {
    @JsonProperty("EPSG:4326")
    WGS_84,
    @JsonProperty("EPSG:4490")
    CGCS2000,
    @JsonProperty("GCJ-02")
    GCJ_02;

    /** Returns the place in the system everything inside uses; CGCS2000 and WGS 84 differ by centimetres. */
    Position toInside(double longitude, double latitude) {
        Position given = new Position(longitude, latitude);
        return switch (this) {
            case WGS_84, CGCS2000 -> given;
            case GCJ_02 -> Gcj02.toWgs84(given);
        };
    }
}
