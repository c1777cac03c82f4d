package org.riverchief.patrol.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.riverchief.patrol.intake.IntakeService.RecordedTrack;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Position;

/** Finds the positions that belong to a patrol, and the patrols that got new ones. */
@ApplicationScoped
public class DeviceTracks {

    /** More than a day of a position a second. */
    private static final int MOST_FIXES = 100_000;

    private static final Duration LOOKBACK = Duration.ofDays(2);

    private static final String OF_PATROL = """
            select device_id as device, (extract(epoch from at) * 1000)::bigint as at, longitude, latitude,
                accuracy_metres as accuracy, mock, (extract(epoch from received_at) * 1000)::bigint as received
            from device_fix where chief_id = :chief and at between :from and :to
            order by device_id, at, longitude, latitude limit :limit""";

    private static final String PATROLS_WITH_NEW_FIXES = """
            select distinct patrol.id
            from device_fix fix join patrol on patrol.patroller_id = fix.chief_id
                and fix.at between patrol.started_at and patrol.finished_at
            where fix.received_at > :since and patrol.judgement > 0 and patrol.judgement_due_at is null
                and fix.received_at > patrol.examined_at - interval '30 seconds'
            limit 100""";

    /** A patrol that is not completed yet may still claim what came since it began. */
    private static final String DELETE_UNCLAIMED = """
            delete from device_fix fix where keep_until < :now and not exists (
                select from patrol where patrol.patroller_id = fix.chief_id and patrol.started_at <= fix.at
                    and (patrol.finished_at is null or patrol.finished_at >= fix.at))""";

    private final Clock clock;
    private final EntityManager entityManager;

    DeviceTracks(Clock clock, EntityManager entityManager) {
        this.clock = clock;
        this.entityManager = entityManager;
    }

    /** Returns what the chief's devices reported in a patrol's time, a track for each, in the order of the devices' ids. */
    public List<RecordedTrack> of(Patrol patrol) {
        List<?> rows = entityManager
                .createNativeQuery(OF_PATROL, Tuple.class)
                .setParameter("chief", patrol.patrollerId)
                .setParameter("from", patrol.startedAt())
                .setParameter("to", end(patrol))
                .setParameter("limit", MOST_FIXES)
                .getResultList();
        Map<String, List<ReportedFix>> fixes = new TreeMap<>();
        Map<String, Instant> received = new TreeMap<>();
        for (Object item : rows) {
            Tuple row = (Tuple) item;
            String device = row.get("device", UUID.class).toString();
            fixes.computeIfAbsent(device, id -> new ArrayList<>()).add(fix(row));
            received.merge(
                    device,
                    Instant.ofEpochMilli(row.get("received", Long.class)),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        return fixes.entrySet().stream()
                .map(entry -> new RecordedTrack(entry.getValue(), received.getOrDefault(entry.getKey(), Instant.EPOCH)))
                .toList();
    }

    private Instant end(Patrol patrol) {
        return patrol.finishedAt().orElseGet(() -> patrol.abandonedAt == null ? clock.instant() : patrol.abandonedAt);
    }

    private static ReportedFix fix(Tuple row) {
        return new ReportedFix(
                Instant.ofEpochMilli(row.get("at", Long.class)),
                new Position(row.get("longitude", Double.class), row.get("latitude", Double.class)),
                row.get("accuracy", Double.class),
                row.get("mock", Boolean.class));
    }

    /** Has judged patrols looked at again whose devices reported since. */
    @Transactional
    void stirPatrols() {
        Instant now = clock.instant();
        List<?> patrols = entityManager
                .createNativeQuery(PATROLS_WITH_NEW_FIXES, UUID.class)
                .setParameter("since", now.minus(LOOKBACK))
                .getResultList();
        patrols.forEach(id -> Patrol.lock((UUID) id).ifPresent(patrol -> patrol.planExamination(now)));
    }

    /** Deletes what waited long enough for a patrol, and returns how much that was. */
    @Transactional
    int deleteUnclaimed() {
        return entityManager
                .createNativeQuery(DELETE_UNCLAIMED)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
