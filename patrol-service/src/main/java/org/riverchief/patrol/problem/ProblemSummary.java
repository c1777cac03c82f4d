package org.riverchief.patrol.problem;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.routing.RoutingIssue;

/**
 * A problem as lists show it.
 *
 * @param description plain text, never to be shown as markup
 * @param observedAt when it was seen, by the device's clock
 * @param reportedAt when this service learnt of it
 * @param chiefId who answers for the reach
 * @param routingIssue why no department has it yet
 * @param version to be sent back with a change
 */
public record ProblemSummary(
        UUID id,
        UUID reachId,
        String divisionCode,
        @Nullable UUID patrolId,
        String category,
        Severity severity,
        ProblemSource source,
        ProblemState state,
        String description,
        OffsetDateTime observedAt,
        Instant reportedAt,
        @Nullable UUID chiefId,
        @Nullable String leadDepartmentCode,
        @Nullable String leadDivisionCode,
        List<String> assistDepartmentCodes,
        @Nullable Instant dispatchedAt,
        @Nullable Instant dueAt,
        @Nullable RoutingIssue routingIssue,
        int version) {

    /** Returns a problem as lists show it. */
    public static ProblemSummary of(Problem problem) {
        return new ProblemSummary(
                problem.id,
                problem.reachId,
                problem.divisionCode,
                problem.patrolId,
                problem.category,
                problem.severity,
                problem.source,
                problem.state,
                problem.description,
                problem.observedAtDevice(),
                problem.reportedAt,
                problem.chiefId,
                problem.leadDepartmentCode,
                problem.leadDivisionCode,
                problem.assists.stream().map(Assist::departmentCode).sorted().toList(),
                problem.dispatchedAt,
                problem.dueAt,
                problem.openIssue(),
                problem.version);
    }
}
