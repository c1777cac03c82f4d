package org.riverchief.patrol.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolPeriod;
import org.riverchief.patrol.demand.WarningColour;
import org.riverchief.patrol.task.Outcome;
import org.riverchief.patrol.task.PatrolTask;
import org.riverchief.patrol.task.TaskPatrol;
import org.riverchief.patrol.task.TaskState;

/**
 * A task with what it rests on.
 *
 * @param periodTo first day after the period
 * @param frequency what the rule asked when the period began
 * @param waterClass class the reach had then
 * @param warning highest colour it was under then
 * @param pending patrols that are not judged or decided on yet
 * @param waiver present when the office asks for nothing
 * @param patrols the patrols of the period, in the order they began
 */
record TaskView(
        UUID id,
        UUID appointmentId,
        UUID chiefId,
        String chiefName,
        UUID reachId,
        String reachName,
        String divisionCode,
        DivisionLevel level,
        PatrolPeriod period,
        LocalDate periodFrom,
        LocalDate periodTo,
        Frequency frequency,
        @Nullable String waterClass,
        @Nullable WarningColour warning,
        UUID ruleId,
        int ruleVersion,
        int required,
        int counted,
        int delegated,
        int pending,
        TaskState state,
        @Nullable Instant settledAt,
        @Nullable TaskWaiver waiver,
        List<ExaminedPatrol> patrols) {

    /** The office's word that nothing is asked for. */
    record TaskWaiver(Instant at, String by, String reason) {

        static @Nullable TaskWaiver of(PatrolTask task) {
            Instant at = task.waivedAt;
            return at == null
                    ? null
                    : new TaskWaiver(at, String.valueOf(task.waivedBy), String.valueOf(task.waiverReason));
        }
    }

    /**
     * A patrol and what it means for the task.
     *
     * @param delegated whether another than the chief made it
     */
    record ExaminedPatrol(UUID patrolId, Instant startedAt, boolean delegated, Outcome outcome) {

        static ExaminedPatrol of(TaskPatrol row) {
            return new ExaminedPatrol(row.patrolId, row.startedAt, row.delegated, row.outcome);
        }
    }

    static TaskView of(PatrolTask task) {
        return new TaskView(
                task.id,
                task.appointmentId,
                task.chiefId,
                task.chiefName,
                task.reachId,
                task.reachName,
                task.divisionCode,
                task.level,
                task.period,
                task.periodFrom,
                task.periodTo,
                task.frequency,
                task.waterClass,
                task.warning,
                task.ruleId,
                task.ruleVersion,
                task.required,
                task.counted,
                task.delegated,
                task.pending,
                task.state,
                task.settledAt,
                TaskWaiver.of(task),
                TaskPatrol.of(task.id).stream().map(ExaminedPatrol::of).toList());
    }
}
