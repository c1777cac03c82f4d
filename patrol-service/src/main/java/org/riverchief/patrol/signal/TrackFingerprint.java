package org.riverchief.patrol.signal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.rule.SignalRule;
import org.riverchief.patrol.track.Fix;
import org.riverchief.patrol.track.Position;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.TrackShape;

/** What a patrol's track looked like when it was last judged, and whose it is. */
@Entity
class TrackFingerprint extends PanacheEntityBase {

    /** Places on the line; on a track of 3 km they lie some 50 m apart. */
    private static final int PLACES = 64;
    /** Bounds the work; a reach has no so many patrols of one length in any lookback a rule may name. */
    private static final int MOST_CANDIDATES = 500;

    @Id
    UUID patrolId;

    UUID reachId;
    UUID chiefId;

    /** SHA-256 of the device's id in hex. */
    String deviceHash;

    Instant startedAt;
    Instant finishedAt;
    long durationSeconds;

    @Nullable
    String geometryHash;

    @Nullable
    Instant firstFixAt;

    @Nullable
    Instant lastFixAt;

    double[] longitude;
    double[] latitude;

    protected TrackFingerprint() {}

    /** Keeps what a patrol's track looks like now. */
    static TrackFingerprint keep(Patrol patrol, TrackAnalysis analysis) {
        TrackFingerprint print = findById(patrol.id);
        if (print == null) {
            print = new TrackFingerprint();
            print.patrolId = patrol.id;
            print.reachId = patrol.reachId;
            print.chiefId = patrol.patrollerId;
            print.deviceHash = HashChain.hash(patrol.deviceId.getBytes(StandardCharsets.UTF_8));
            print.startedAt = patrol.startedAt();
        }
        print.finishedAt = analysis.track().finishedAt();
        print.durationSeconds = analysis.durationSeconds();
        print.take(analysis.acceptedFixes());
        print.persist();
        return print;
    }

    private void take(List<Fix> fixes) {
        boolean empty = fixes.isEmpty();
        TrackShape shape = TrackShape.of(fixes, PLACES);
        geometryHash = fixes.size() < 2 ? null : TrackShape.hash(fixes);
        firstFixAt = empty ? null : fixes.get(0).at();
        lastFixAt = empty ? null : fixes.get(fixes.size() - 1).at();
        longitude = shape.places().stream().mapToDouble(Position::longitude).toArray();
        latitude = shape.places().stream().mapToDouble(Position::latitude).toArray();
    }

    TrackShape shape() {
        return new TrackShape(IntStream.range(0, longitude.length)
                .mapToObj(i -> new Position(longitude[i], latitude[i]))
                .toList());
    }

    Optional<Position> firstPlace() {
        return longitude.length == 0 ? Optional.empty() : Optional.of(new Position(longitude[0], latitude[0]));
    }

    Optional<Position> lastPlace() {
        int last = longitude.length - 1;
        return last < 0 ? Optional.empty() : Optional.of(new Position(longitude[last], latitude[last]));
    }

    /** Returns patrols before this one that its track may repeat. */
    List<TrackFingerprint> possibleOriginals(SignalRule.Replay rule) {
        return alike(rule, "finishedAt <= :mine and startedAt >= :limit", startedAt, startedAt.minus(rule.lookback()));
    }

    /** Returns patrols after this one that may repeat its track. */
    List<TrackFingerprint> possibleCopies(SignalRule.Replay rule) {
        return alike(rule, "startedAt >= :mine and startedAt <= :limit", finishedAt, finishedAt.plus(rule.lookback()));
    }

    private List<TrackFingerprint> alike(SignalRule.Replay rule, String times, Instant mine, Instant limit) {
        if (geometryHash == null) {
            return List.of();
        }
        double share = rule.durationShare().doubleValue();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("mine", mine);
        parameters.put("limit", limit);
        parameters.put("id", patrolId);
        parameters.put("hash", geometryHash);
        parameters.put("reach", reachId);
        parameters.put("device", deviceHash);
        parameters.put("shortest", (long) Math.floor(durationSeconds * (1 - share)));
        parameters.put("longest", (long) Math.ceil(durationSeconds / (1 - share)));
        return TrackFingerprint.<TrackFingerprint>find(
                        times
                                + " and patrolId <> :id and (reachId = :reach or deviceHash = :device) and (geometryHash = :hash"
                                + " or durationSeconds between :shortest and :longest) order by startedAt desc",
                        parameters)
                .range(0, MOST_CANDIDATES - 1)
                .list();
    }

    /** Returns the chief's patrol that ended last before this one began. */
    Optional<TrackFingerprint> previous() {
        return find(
                        "chiefId = :chief and finishedAt <= :start and patrolId <> :id order by finishedAt desc, patrolId",
                        Map.of("chief", chiefId, "start", startedAt, "id", patrolId))
                .firstResultOptional();
    }

    /** Returns the chief's patrol that began first after this one ended. */
    Optional<TrackFingerprint> next() {
        return find(
                        "chiefId = :chief and startedAt >= :end and patrolId <> :id order by startedAt, patrolId",
                        Map.of("chief", chiefId, "end", finishedAt, "id", patrolId))
                .firstResultOptional();
    }

    /** Returns other chiefs' patrols with this device around this one. */
    List<TrackFingerprint> ofOthersWithTheDevice(Duration around) {
        return TrackFingerprint.<TrackFingerprint>find(
                        "deviceHash = :device and chiefId <> :chief and startedAt between :from and :to"
                                + " order by startedAt",
                        Map.of(
                                "device",
                                deviceHash,
                                "chief",
                                chiefId,
                                "from",
                                startedAt.minus(around),
                                "to",
                                startedAt.plus(around)))
                .range(0, MOST_CANDIDATES - 1)
                .list();
    }

    /** Returns the chief's other patrols that began in a time. */
    List<TrackFingerprint> ofTheChief(Instant from, Instant to) {
        return TrackFingerprint.<TrackFingerprint>find(
                        "chiefId = :chief and startedAt >= :from and startedAt < :to and patrolId <> :id"
                                + " order by startedAt",
                        Map.of("chief", chiefId, "from", from, "to", to, "id", patrolId))
                .range(0, MOST_CANDIDATES - 1)
                .list();
    }
}
