package org.riverchief.patrol.judging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.ClassifiedFix;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.Leg;
import org.riverchief.patrol.track.SetAside;
import org.riverchief.patrol.track.TrackAnalysis;

/** A track as GeoJSON (RFC 7946): a line per leg and a point per fix that was set aside. */
record TrackView(String type, List<Feature> features) {

    /** One leg or one fix. */
    record Feature(String type, Geometry geometry, Properties properties) {}

    /** LineString, or Point for a single fix; the coordinates are those of GeoJSON. */
    record Geometry(String type, Object coordinates) {}

    /**
     * What is known of a leg or fix.
     *
     * @param kind leg or setAside
     */
    record Properties(
            String kind,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable BigDecimal lengthMetres,
            @Nullable Instant at,
            @Nullable Integer chunk,
            @Nullable Integer index,
            @Nullable SetAside reason) {}

    static TrackView of(TrackAnalysis analysis) {
        List<Feature> features = new ArrayList<>();
        List<Fix> accepted = analysis.acceptedFixes();
        int from = 0;
        for (Leg leg : analysis.legs()) {
            features.add(leg(leg, accepted.subList(from, from + leg.fixes())));
            from += leg.fixes();
        }
        analysis.fixes().stream()
                .filter(fix -> !fix.accepted())
                .map(TrackView::setAside)
                .forEach(features::add);
        return new TrackView("FeatureCollection", features);
    }

    private static Feature leg(Leg leg, List<Fix> fixes) {
        Geometry geometry = fixes.size() == 1
                ? new Geometry("Point", coordinates(fixes.get(0)))
                : new Geometry(
                        "LineString", fixes.stream().map(TrackView::coordinates).toList());
        return new Feature(
                "Feature",
                geometry,
                new Properties("leg", leg.startedAt(), leg.finishedAt(), leg.lengthMetres(), null, null, null, null));
    }

    private static Feature setAside(ClassifiedFix classified) {
        Fix fix = classified.fix();
        return new Feature(
                "Feature",
                new Geometry("Point", coordinates(fix)),
                new Properties(
                        "setAside", null, null, null, fix.at(), fix.chunk(), fix.index(), classified.setAside()));
    }

    private static List<Double> coordinates(Fix fix) {
        return List.of(fix.longitude(), fix.latitude());
    }
}
