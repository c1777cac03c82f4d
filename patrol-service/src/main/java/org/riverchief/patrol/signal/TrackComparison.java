package org.riverchief.patrol.signal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.patrol.rule.SignalRule;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.TrackShape;

/** Compares one patrol's track with those of others. */
final class TrackComparison {

    private static final double METRES_PER_SECOND_IN_KMH = 3.6;

    private final TrackFingerprint patrol;
    private final SignalRule rule;
    private final Instant monthEnd;

    /** Takes the start as it was stated: its offset says when the month ends. */
    TrackComparison(TrackFingerprint patrol, OffsetDateTime startedAt, SignalRule rule) {
        this.patrol = patrol;
        this.rule = rule;
        this.monthEnd = startedAt
                .with(TemporalAdjusters.firstDayOfNextMonth())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }

    List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        replay().ifPresent(signals::add);
        travel().ifPresent(signals::add);
        device().ifPresent(signals::add);
        deadline().ifPresent(signals::add);
        return signals;
    }

    /** Returns the patrols whose own signals may change with this one. */
    List<UUID> touched() {
        List<TrackFingerprint> touched = new ArrayList<>(patrol.possibleCopies(rule.replay()));
        patrol.next().ifPresent(touched::add);
        touched.addAll(patrol.ofOthersWithTheDevice(rule.device().length()));
        if (inDeadlineWindow()) {
            touched.addAll(patrol.ofTheChief(patrol.startedAt, monthEnd));
        }
        return touched.stream().map(other -> other.patrolId).distinct().toList();
    }

    private Optional<Signal> replay() {
        double threshold = rule.replay().metres().threshold().doubleValue();
        TrackShape mine = patrol.shape();
        double nearest = Double.POSITIVE_INFINITY;
        TrackFingerprint original = null;
        for (TrackFingerprint other : patrol.possibleOriginals(rule.replay())) {
            double metres = other.geometryHash != null && other.geometryHash.equals(patrol.geometryHash)
                    ? 0
                    : mine.frechetMetres(other.shape());
            if (metres < nearest) {
                nearest = metres;
                original = other;
            }
        }
        if (original == null || (nearest >= threshold && nearest > 0)) {
            return Optional.empty();
        }
        return Optional.of(Signal.ofPatrols(
                ReasonCode.TRACK_REPLAYED, rule.replay().metres(), nearest, "m", List.of(original.patrolId)));
    }

    private Optional<Signal> travel() {
        Optional<TrackFingerprint> previous = patrol.previous();
        Optional<Position> from = previous.flatMap(TrackFingerprint::lastPlace);
        Optional<Position> to = patrol.firstPlace();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        TrackFingerprint before = previous.get();
        long seconds = Math.max(
                1, Duration.between(before.lastFixAt, patrol.firstFixAt).toSeconds());
        double kmh = from.get().metresTo(to.get()) / seconds * METRES_PER_SECOND_IN_KMH;
        if (kmh <= rule.travelKmh().threshold().doubleValue()) {
            return Optional.empty();
        }
        return Optional.of(Signal.ofPatrols(
                ReasonCode.IMPOSSIBLE_TRAVEL, rule.travelKmh(), kmh, "km/h", List.of(before.patrolId)));
    }

    private Optional<Signal> device() {
        List<TrackFingerprint> others =
                patrol.ofOthersWithTheDevice(rule.device().length());
        int chiefs = 1
                + Math.toIntExact(
                        others.stream().map(other -> other.chiefId).distinct().count());
        if (chiefs <= rule.device().limit().threshold().longValue()) {
            return Optional.empty();
        }
        return Optional.of(
                Signal.ofPatrols(ReasonCode.DEVICE_SHARED, rule.device().limit(), chiefs, "count", ids(others)));
    }

    private Optional<Signal> deadline() {
        if (!inDeadlineWindow()) {
            return Optional.empty();
        }
        List<TrackFingerprint> before =
                patrol.ofTheChief(monthEnd.minus(rule.deadline().length()), patrol.startedAt);
        if (before.size() + 1 <= rule.deadline().limit().threshold().longValue()) {
            return Optional.empty();
        }
        return Optional.of(Signal.ofPatrols(
                ReasonCode.DEADLINE_CLUSTER, rule.deadline().limit(), before.size() + 1, "count", ids(before)));
    }

    private boolean inDeadlineWindow() {
        return !patrol.startedAt.isBefore(monthEnd.minus(rule.deadline().length()));
    }

    private static List<UUID> ids(List<TrackFingerprint> prints) {
        return prints.stream().map(print -> print.patrolId).toList();
    }
}
