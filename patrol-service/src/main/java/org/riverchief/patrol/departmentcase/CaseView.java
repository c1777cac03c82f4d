package org.riverchief.patrol.departmentcase;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.problem.ProblemSummary;
import org.riverchief.patrol.problem.Step;

/**
 * A department's case.
 *
 * @param lead whether it answers for the problem; an assistant does its part
 * @param endedBy why it is no longer this department's, or done
 * @param problemVersion to be sent back with an answer
 * @param longitude in EPSG:4490
 * @param problem absent once the problem is no longer this department's
 */
record CaseView(
        UUID id,
        UUID problemId,
        String departmentCode,
        String divisionCode,
        boolean lead,
        Instant assignedAt,
        Instant dueAt,
        @Nullable String dueReason,
        @Nullable Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable Instant endedAt,
        @Nullable Step endedBy,
        ProblemState problemState,
        int problemVersion,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable ProblemSummary problem) {

    static CaseView of(DepartmentCase made, Problem problem) {
        boolean concerned = problem.concerns(made.divisionCode, made.departmentCode);
        return new CaseView(
                made.id,
                made.problemId,
                made.departmentCode,
                made.divisionCode,
                made.lead,
                made.assignedAt,
                made.dueAt,
                made.dueReason,
                made.receivedAt,
                made.answeredAt,
                made.answer,
                made.endedAt,
                made.endedBy,
                made.problemState,
                made.problemVersion,
                concerned ? problem.position().longitude() : null,
                concerned ? problem.position().latitude() : null,
                concerned ? ProblemSummary.of(problem) : null);
    }
}
