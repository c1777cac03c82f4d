package org.riverchief.patrol.problem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReachPoint;

/**
 * Where a problem is: as given, kept as evidence, and as converted to EPSG:4490 and to the reach's chainage.
 *
 * @param chainageKm of the nearest point of the reach; absent when the place is too far away to be measured
 * @param farFromReachMetres distance from the reach when it is farther than a report on it should be
 */
@Embeddable
record Place(
        BigDecimal longitude,
        BigDecimal latitude,
        @Enumerated(EnumType.STRING) Crs givenCrs,
        double givenLongitude,
        double givenLatitude,
        @Nullable BigDecimal chainageKm,
        @Nullable BigDecimal farFromReachMetres) {

    private static final int DECIMALS = 7;

    static Place of(ReportProblem request, ReachPoint point, BigDecimal farMetres) {
        boolean far = point.offsetMetres().compareTo(farMetres) > 0;
        return at(request, point.chainageKm(), far ? point.offsetMetres() : null);
    }

    /** Returns a place on another part of the globe than its reach. */
    static Place faraway(ReportProblem request, BigDecimal farFromReachMetres) {
        return at(request, null, farFromReachMetres);
    }

    private static Place at(
            ReportProblem request, @Nullable BigDecimal chainageKm, @Nullable BigDecimal farFromReachMetres) {
        Position inside = request.position();
        return new Place(
                decimal(inside.longitude()),
                decimal(inside.latitude()),
                request.crs(),
                request.longitude(),
                request.latitude(),
                chainageKm,
                farFromReachMetres);
    }

    private static BigDecimal decimal(double degrees) {
        return new BigDecimal(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
