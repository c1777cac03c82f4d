package org.riverchief.patrol.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a problem's history.
 *
 * @param fromState absent for the report
 * @param by name of who did it; absent when the service did it by itself, and for the reporter, who is named to few
 * @param departmentCode the department that acted or was given the problem, with its division
 * @param note what was said of it, plain text
 */
public record TransitionView(
        int step,
        Step kind,
        @Nullable ProblemState fromState,
        ProblemState toState,
        Instant at,
        @Nullable String by,
        boolean automatic,
        @Nullable String departmentCode,
        @Nullable String divisionCode,
        @Nullable Instant dueAt,
        @Nullable String note,
        List<UUID> attachmentIds) {

    static TransitionView of(ProblemTransition transition, Problem problem) {
        boolean named = !problem.isReportedBy(transition.actor);
        return new TransitionView(
                transition.step,
                transition.kind,
                transition.fromState,
                transition.toState,
                transition.happenedAt,
                named ? transition.actorName : null,
                transition.automatic,
                transition.departmentCode,
                transition.divisionCode,
                transition.dueAt,
                transition.note,
                transition.attachmentIds);
    }
}
