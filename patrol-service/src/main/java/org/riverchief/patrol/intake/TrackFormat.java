package org.riverchief.patrol.intake;

/** Formats of files tracks are taken in. */
enum TrackFormat {
    GPX,
    GEOJSON
}
