package org.riverchief.patrol.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a track's fixes in order and says of each whether it is measured; loses none but exact redeliveries. */
final class FixClassifier {

    private final PatrolTrack track;
    private final TrackRule rule;
    private final Instant latest;

    private FixClassifier(PatrolTrack track, TrackRule rule) {
        this.track = track;
        this.rule = rule;
        Duration tolerated = track.clockSkew().plus(rule.timeliness().clockSkewTolerance());
        this.latest = track.receivedAt().plus(tolerated);
    }

    static List<ClassifiedFix> classify(PatrolTrack track, TrackRule rule) {
        return new FixClassifier(track, rule).classified();
    }

    private List<ClassifiedFix> classified() {
        List<Fix> ordered = track.fixes().stream().distinct().sorted(Fix.ORDER).toList();
        List<Fix> plausible = ordered.stream().filter(fix -> alone(fix) == null).toList();
        Set<Fix> telling = LeadDevice.telling(plausible, rule.filter().gapDuration());
        List<Fix> told = plausible.stream().filter(telling::contains).toList();
        Map<Instant, Fix> best = bestOfEachInstant(told);
        List<Fix> sequence =
                told.stream().filter(fix -> fix.equals(best.get(fix.at()))).toList();
        Set<Fix> kept = new HashSet<>(new JumpFilter(rule).kept(sequence));
        List<ClassifiedFix> classified = new ArrayList<>();
        for (Fix fix : ordered) {
            SetAside alone = alone(fix);
            if (alone == null && !telling.contains(fix)) {
                alone = SetAside.OTHER_DEVICE;
            }
            classified.add(new ClassifiedFix(fix, alone == null ? among(fix, best.get(fix.at()), kept) : alone));
        }
        return classified;
    }

    /** What is wrong with a fix in the light of the others. */
    private static @Nullable SetAside among(Fix fix, @Nullable Fix best, Set<Fix> kept) {
        if (best != null && !fix.equals(best)) {
            return fix.position().equals(best.position()) ? SetAside.DUPLICATE : SetAside.CONFLICT;
        }
        return kept.contains(fix) ? null : SetAside.JUMP;
    }

    /** What is wrong with a fix whatever the others say. */
    private @Nullable SetAside alone(Fix fix) {
        boolean nowhere = fix.longitude() == 0 && fix.latitude() == 0;
        if (nowhere || !fix.position().onEarth()) {
            return SetAside.IMPOSSIBLE_COORDINATES;
        }
        if (fix.at().isAfter(latest)) {
            return SetAside.FUTURE;
        }
        if (fix.at().isBefore(track.startedAt()) || fix.at().isAfter(track.finishedAt())) {
            return SetAside.OUTSIDE_PATROL_TIME;
        }
        double limit = rule.filter().maximumAccuracyMetres().doubleValue();
        Double accuracy = fix.accuracyMetres();
        return accuracy != null && accuracy > limit ? SetAside.POOR_ACCURACY : null;
    }

    private Map<Instant, Fix> bestOfEachInstant(List<Fix> fixes) {
        Comparator<Fix> bestFirst =
                Comparator.comparingDouble(rule.filter()::uncertaintyMetres).thenComparing(Fix.ORDER);
        Map<Instant, Fix> best = new HashMap<>();
        for (Fix fix : fixes) {
            best.merge(fix.at(), fix, (one, other) -> bestFirst.compare(one, other) <= 0 ? one : other);
        }
        return best;
    }
}
