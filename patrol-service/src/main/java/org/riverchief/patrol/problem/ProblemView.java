package org.riverchief.patrol.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.routing.RoutingIssue;

/**
 * A problem with its history.
 *
 * @param description plain text, never to be shown as markup
 * @param crs of longitude and latitude, whatever the reporter's device used
 * @param chainageKm of the nearest point of the reach
 * @param farFromReachMetres set when the place is farther from the reach than it should be
 * @param observedAt when it was seen, by the device's clock
 * @param reportedAt when this service learnt of it
 * @param chiefId who answers for the reach
 * @param deadline how the due date came about
 * @param routingIssue why no department has it yet
 * @param version to be sent back with a change
 */
record ProblemView(
        UUID id,
        UUID reachId,
        String divisionCode,
        @Nullable UUID patrolId,
        String category,
        Severity severity,
        ProblemSource source,
        ProblemState state,
        String description,
        BigDecimal longitude,
        BigDecimal latitude,
        Crs crs,
        @Nullable BigDecimal chainageKm,
        @Nullable BigDecimal farFromReachMetres,
        OffsetDateTime observedAt,
        Instant reportedAt,
        String reportedBy,
        @Nullable UUID reportedByChiefId,
        @Nullable UUID chiefId,
        @Nullable String leadDepartmentCode,
        @Nullable String leadDivisionCode,
        List<String> assistDepartmentCodes,
        @Nullable Instant dispatchedAt,
        @Nullable Instant dueAt,
        @Nullable Deadline deadline,
        @Nullable Instant handledAt,
        @Nullable Instant closedAt,
        @Nullable RoutingIssue routingIssue,
        int version,
        List<TransitionView> transitions) {

    static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.id,
                problem.reachId,
                problem.divisionCode,
                problem.patrolId,
                problem.category,
                problem.severity,
                problem.source,
                problem.state,
                problem.description,
                problem.place.longitude(),
                problem.place.latitude(),
                Crs.CGCS2000,
                problem.place.chainageKm(),
                problem.place.farFromReachMetres(),
                problem.observedAtDevice(),
                problem.reportedAt,
                problem.reportedByName,
                problem.reportedByChiefId,
                problem.chiefId,
                problem.leadDepartmentCode,
                problem.leadDivisionCode,
                problem.assists.stream().map(Assist::departmentCode).sorted().toList(),
                problem.dispatchedAt,
                problem.dueAt,
                problem.deadline,
                problem.handledAt,
                problem.closedAt,
                problem.openIssue(),
                problem.version,
                ProblemTransition.of(problem.id).stream()
                        .map(TransitionView::of)
                        .toList());
    }
}
