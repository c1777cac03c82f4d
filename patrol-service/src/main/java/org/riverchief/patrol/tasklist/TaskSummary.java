package org.riverchief.patrol.tasklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.PatrolPeriod;
import org.riverchief.patrol.demand.WarningColour;
import org.riverchief.patrol.task.PatrolTask;
import org.riverchief.patrol.task.TaskState;

/**
 * A task in a list.
 *
 * @param periodTo first day after the period
 * @param dueOn last day on which a patrol counts
 * @param pending patrols that are not judged or decided on yet
 */
record TaskSummary(
        UUID id,
        UUID chiefId,
        String chiefName,
        UUID reachId,
        String reachName,
        String divisionCode,
        DivisionLevel level,
        PatrolPeriod period,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        @Nullable WarningColour warning,
        int required,
        int counted,
        int delegated,
        int pending,
        TaskState state) {

    static TaskSummary of(PatrolTask task) {
        return new TaskSummary(
                task.id,
                task.chiefId,
                task.chiefName,
                task.reachId,
                task.reachName,
                task.divisionCode,
                task.level,
                task.period,
                task.periodFrom,
                task.periodTo,
                task.periodTo.minusDays(1),
                task.warning,
                task.required,
                task.counted,
                task.delegated,
                task.pending,
                task.state);
    }
}
