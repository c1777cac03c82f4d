package org.riverchief.patrol.joint;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.DutyPatrol;
import org.riverchief.patrol.patrolling.PatrolState;

/** A chief or a department that took part in another's patrol. */
@Entity
class PatrolParticipant extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID patrolId;

    @Nullable
    UUID chiefId;

    @Nullable
    String departmentCode;

    /** The chief's reach it counts for; known once confirmed. */
    @Nullable
    UUID reachId;

    Instant namedAt;

    @Nullable
    Instant confirmedAt;

    @Nullable
    String confirmedBy;

    protected PatrolParticipant() {}

    static PatrolParticipant of(UUID patrolId, NameParticipant request, Instant at) {
        PatrolParticipant participant = new PatrolParticipant();
        participant.patrolId = patrolId;
        participant.chiefId = request.chiefId();
        participant.departmentCode = request.departmentCode();
        participant.namedAt = at;
        return participant;
    }

    void confirm(@Nullable UUID countsFor, String by, Instant at) {
        reachId = countsFor;
        confirmedBy = by;
        confirmedAt = at;
    }

    static List<PatrolParticipant> of(UUID patrolId) {
        return list("patrolId = :patrolId order by id", Map.of("patrolId", patrolId));
    }

    static Optional<PatrolParticipant> lockChief(UUID patrolId, UUID chiefId) {
        return find("patrolId = :patrolId and chiefId = :chiefId", Map.of("patrolId", patrolId, "chiefId", chiefId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<PatrolParticipant> lockDepartment(UUID patrolId, String code) {
        return find("patrolId = :patrolId and departmentCode = :code", Map.of("patrolId", patrolId, "code", code))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Returns the completed patrols of others that count for a chief's reach. */
    static List<DutyPatrol> dutyOf(UUID chiefId, UUID reachId, Instant from, Instant to) {
        return getEntityManager()
                .createQuery("""
                        select new org.riverchief.patrol.patrolling.DutyPatrol(p.id, p.started.at, p.mode, false, p.verdict)
                        from PatrolParticipant x join Patrol p on p.id = x.patrolId
                        where x.chiefId = :chiefId and x.reachId = :reachId and x.confirmedAt is not null
                            and p.state <> :started and p.started.at >= :from and p.started.at < :to""", DutyPatrol.class)
                .setParameter("chiefId", chiefId)
                .setParameter("reachId", reachId)
                .setParameter("started", PatrolState.STARTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
