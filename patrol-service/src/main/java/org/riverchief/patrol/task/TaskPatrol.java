package org.riverchief.patrol.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riverchief.patrol.patrolling.DutyPatrol;

/** A patrol that was looked at for a task. */
@Entity
@IdClass(TaskPatrol.Key.class)
public class TaskPatrol extends PanacheEntityBase {

    /** Identifies it. */
    public record Key(UUID taskId, UUID patrolId) {}

    @Id
    UUID taskId;

    @Id
    public UUID patrolId;

    public Instant startedAt;

    /** Whether another than the chief made it. */
    public boolean delegated;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    protected TaskPatrol() {}

    static void replace(UUID taskId, Map<DutyPatrol, Outcome> outcomes) {
        delete("taskId = :taskId", Map.of("taskId", taskId));
        outcomes.forEach((patrol, outcome) -> of(taskId, patrol, outcome).persist());
    }

    /** Returns the patrols of a task in the order they began. */
    public static List<TaskPatrol> of(UUID taskId) {
        return list("taskId = :taskId order by startedAt, patrolId", Map.of("taskId", taskId));
    }

    private static TaskPatrol of(UUID taskId, DutyPatrol patrol, Outcome outcome) {
        TaskPatrol row = new TaskPatrol();
        row.taskId = taskId;
        row.patrolId = patrol.id();
        row.startedAt = patrol.startedAt();
        row.delegated = patrol.delegated();
        row.outcome = outcome;
        return row;
    }
}
