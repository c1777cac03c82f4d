package org.riverchief.patrol.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.patrol.integration.registry.AppointmentCopy;

/** How far the periods of an appointment have been planned. */
@Entity
class TaskPlan extends PanacheEntityBase {

    @Id
    UUID appointmentId;

    /** Start of the first day not looked at yet. */
    Instant plannedThrough;

    protected TaskPlan() {}

    static TaskPlan of(UUID appointmentId) {
        TaskPlan plan = new TaskPlan();
        plan.appointmentId = appointmentId;
        return plan;
    }

    void reached(Instant instant) {
        plannedThrough = instant;
    }

    /** Holds back others who plan the same appointment until the transaction ends. */
    static Optional<TaskPlan> lock(UUID appointmentId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "task_plan/" + appointmentId)
                .getSingleResult();
        return findByIdOptional(appointmentId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the river chiefs' appointments with days that have not been looked at, in their order after one of them. */
    static List<UUID> due(Instant now, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select a.id from AppointmentCopy a left join TaskPlan p on p.appointmentId = a.id
                        where a.role = :role and a.reachId is not null and a.validFrom <= :now and a.id > :after
                            and (p.appointmentId is null and (a.validTo is null or a.validTo > :now)
                                or p.plannedThrough <= :now and (a.validTo is null or a.validTo > p.plannedThrough))
                        order by a.id""", UUID.class)
                .setParameter("role", AppointmentCopy.Role.RIVER_CHIEF)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
