package org.riverchief.patrol.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.riverchief.patrol.rule.SignalRule;
import org.riverchief.patrol.rule.SignalRule.Limit;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.TrackAnalysis;

/** Compares a patrol's photos with its track and with earlier photos. */
final class PhotoComparison {

    private final PhotoQueries queries;
    private final List<PatrolPhoto> photos;
    private final TrackAnalysis analysis;
    private final SignalRule.Photos rule;

    PhotoComparison(PhotoQueries queries, List<PatrolPhoto> photos, TrackAnalysis analysis, SignalRule.Photos rule) {
        this.queries = queries;
        this.photos = photos;
        this.analysis = analysis;
        this.rule = rule;
    }

    List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        mismatch(rule.seconds(), "s", this::secondsOff).ifPresent(signals::add);
        mismatch(rule.metres(), "m", this::metresOff).ifPresent(signals::add);
        reuse().ifPresent(signals::add);
        return signals;
    }

    private Optional<Signal> mismatch(Limit limit, String unit, ToDoubleFunction<PatrolPhoto> off) {
        double threshold = limit.threshold().doubleValue();
        List<PatrolPhoto> outside = photos.stream()
                .filter(photo -> off.applyAsDouble(photo) > threshold)
                .toList();
        double worst = outside.stream().mapToDouble(off).max().orElse(0);
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.ofPhotos(ReasonCode.PHOTO_MISMATCH, limit, worst, unit, ids(outside)));
    }

    /** Seconds outside the patrol's time; 0 for a photo that does not say when it was taken. */
    private double secondsOff(PatrolPhoto photo) {
        Instant taken = photo.takenAt();
        if (taken == null) {
            return 0;
        }
        Duration early = Duration.between(taken, analysis.track().startedAt());
        Duration late = Duration.between(analysis.track().finishedAt(), taken);
        return Math.max(0, Math.max(early.toSeconds(), late.toSeconds()));
    }

    /** Metres from the nearest measured fix; 0 where either side does not say where. */
    private double metresOff(PatrolPhoto photo) {
        Position place = photo.place();
        return place == null
                ? 0
                : analysis.acceptedFixes().stream()
                        .map(Fix::position)
                        .mapToDouble(place::metresTo)
                        .min()
                        .orElse(0);
    }

    private Optional<Signal> reuse() {
        List<UUID> own = ids(photos);
        List<UUID> evidence = new ArrayList<>();
        int fewest = Long.SIZE;
        for (PatrolPhoto photo : photos) {
            Optional<PhotoQueries.Original> original = queries.originalOf(
                    photo,
                    own,
                    photo.receivedAt().minus(rule.lookback()),
                    rule.reuseBits().threshold().intValue());
            if (original.isPresent()) {
                fewest = Math.min(fewest, original.get().bits());
                evidence.addAll(List.of(photo.id(), original.get().id()));
            }
        }
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.ofPhotos(ReasonCode.PHOTO_REUSED, rule.reuseBits(), fewest, "count", evidence));
    }

    private static List<UUID> ids(List<PatrolPhoto> photos) {
        return photos.stream().map(PatrolPhoto::id).toList();
    }
}
