package org.riverchief.patrol.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.integration.registry.ReachCopy.Bank;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.routing.RoutingIssue;
import org.riverchief.patrol.track.Crs;

/**
 * A problem with its history.
 *
 * @param description plain text, never to be shown as markup
 * @param severityExplanation by which threshold, when the size told the severity
 * @param measuredSize in the unit of the item
 * @param crs of longitude and latitude, whatever the reporter's device used
 * @param chainageKm of the nearest point of the reach
 * @param farFromReachMetres set when the place is farther from the reach than it should be
 * @param observedAt when it was seen, by the device's clock
 * @param reportedAt when this service learnt of it
 * @param chiefId who answers for the reach
 * @param deadline how the due date came about
 * @param reinspectedAt when somebody else than the department found it done
 * @param agreedAt when the reporter said it is done
 * @param agreementDueAt until when the reporter is asked; then it is closed
 * @param reopenings how often it turned out not to be done
 * @param coordinatorChiefId who co-ordinates since it went to the chief above
 * @param urgings how often somebody was asked to get on with it
 * @param mergedIntoId the problem it goes on as part of
 * @param mergedIds the problems that go on as part of this one
 * @param routingIssue why no department has it yet
 * @param version to be sent back with a change
 */
public record ProblemView(
        UUID id,
        UUID reachId,
        String divisionCode,
        @Nullable UUID patrolId,
        String category,
        Severity severity,
        @Nullable String severityExplanation,
        @Nullable String item,
        @Nullable BigDecimal measuredSize,
        @Nullable Bank bank,
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
        @Nullable UUID chiefId,
        @Nullable String leadDepartmentCode,
        @Nullable String leadDivisionCode,
        List<String> assistDepartmentCodes,
        @Nullable Instant dispatchedAt,
        @Nullable Instant dueAt,
        @Nullable Deadline deadline,
        @Nullable Instant acceptedAt,
        @Nullable Instant handledAt,
        @Nullable Instant reinspectedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant agreementDueAt,
        @Nullable Instant closedAt,
        int reopenings,
        @Nullable UUID coordinatorChiefId,
        @Nullable String coordinatorDivisionCode,
        int urgings,
        @Nullable UUID mergedIntoId,
        List<UUID> mergedIds,
        @Nullable RoutingIssue routingIssue,
        int version,
        List<TransitionView> transitions) {

    /** Returns a problem with its history; within the transaction that read it. */
    public static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.id,
                problem.reachId,
                problem.divisionCode,
                problem.patrolId,
                problem.category,
                problem.severity,
                problem.severityExplanation,
                problem.itemCode,
                problem.measuredSize,
                problem.bank,
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
                problem.chiefId,
                problem.leadDepartmentCode,
                problem.leadDivisionCode,
                problem.assists.stream().map(Assist::departmentCode).sorted().toList(),
                problem.dispatchedAt,
                problem.dueAt,
                problem.deadline,
                problem.outcome.acceptedAt(),
                problem.outcome.handledAt(),
                problem.outcome.reinspectedAt(),
                problem.outcome.agreedAt(),
                problem.outcome.agreementDueAt(),
                problem.outcome.closedAt(),
                problem.outcome.reopenings(),
                problem.coordinatorChiefId,
                problem.coordinatorDivisionCode,
                problem.urgings,
                problem.mergedIntoId,
                Problem.idsMergedInto(problem.id),
                problem.openIssue(),
                problem.version,
                ProblemTransition.of(problem.id).stream()
                        .map(step -> TransitionView.of(step, problem))
                        .toList());
    }
}
