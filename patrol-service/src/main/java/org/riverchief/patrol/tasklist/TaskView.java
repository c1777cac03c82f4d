package org.riverchief.patrol.tasklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.task.Outcome;
import org.riverchief.patrol.task.PatrolTask;
import org.riverchief.patrol.task.TaskPatrol;

/**
 * A task with what it rests on.
 *
 * @param frequency what the rule asked when the period began
 * @param waterClass class the reach had then
 * @param patrols the patrols of the period, in the order they began
 */
record TaskView(
        @JsonUnwrapped TaskSummary task,
        UUID appointmentId,
        Frequency frequency,
        @Nullable String waterClass,
        UUID ruleId,
        int ruleVersion,
        @Nullable Instant settledAt,
        @Nullable Instant waivedAt,
        @Nullable String waivedBy,
        @Nullable String waiverReason,
        List<Patrol> patrols) {

    /**
     * A patrol and what it means for the task.
     *
     * @param delegated whether another than the chief made it
     */
    record Patrol(UUID patrolId, Instant startedAt, boolean delegated, Outcome outcome) {

        static Patrol of(TaskPatrol row) {
            return new Patrol(row.patrolId, row.startedAt, row.delegated, row.outcome);
        }
    }

    static TaskView of(PatrolTask task) {
        return new TaskView(
                TaskSummary.of(task),
                task.appointmentId,
                task.frequency,
                task.waterClass,
                task.ruleId,
                task.ruleVersion,
                task.settledAt,
                task.waivedAt,
                task.waivedBy,
                task.waiverReason,
                TaskPatrol.of(task.id).stream().map(Patrol::of).toList());
    }
}
