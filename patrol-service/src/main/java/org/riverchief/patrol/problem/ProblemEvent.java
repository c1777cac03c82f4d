package org.riverchief.patrol.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Assist;

/** What is published about problems. */
public sealed interface ProblemEvent extends DomainEvent
        permits ProblemEvent.ProblemReported,
                ProblemEvent.ProblemDispatched,
                ProblemEvent.ProblemHandled,
                ProblemEvent.ProblemClosed,
                OutcomeEvent,
                FollowUpEvent {

    UUID problemId();

    @Override
    default String topic() {
        return "patrol.problem.v1";
    }

    @Override
    default String subject() {
        return problemId().toString();
    }

    /** A problem was found. */
    record ProblemReported(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            String category,
            Severity severity,
            @Nullable UUID chiefId,
            @Nullable UUID patrolId,
            @Nullable BigDecimal chainageKm,
            ProblemSource source,
            @Nullable UUID reportedByChiefId,
            OffsetDateTime observedAt,
            Instant reportedAt)
            implements ProblemEvent {

        static ProblemReported of(Problem problem) {
            return new ProblemReported(
                    problem.id,
                    problem.reachId,
                    problem.divisionCode,
                    problem.category,
                    problem.severity,
                    problem.chiefId,
                    problem.patrolId,
                    problem.place.chainageKm(),
                    problem.source,
                    problem.reportedByChiefId,
                    problem.observedAtDevice(),
                    problem.reportedAt);
        }

        @Override
        public String type() {
            return "org.riverchief.problem.reported.v1";
        }
    }

    /** A problem was given to its lead department. */
    record ProblemDispatched(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            String category,
            Severity severity,
            @Nullable UUID chiefId,
            ProblemSource source,
            String leadDepartmentCode,
            String leadDivisionCode,
            List<String> assistDepartmentCodes,
            Instant dispatchedAt,
            OffsetDateTime dueAt,
            DueDate deadline)
            implements ProblemEvent {

        static ProblemDispatched of(Problem problem, Assignment assignment, Instant at) {
            return new ProblemDispatched(
                    problem.id,
                    problem.reachId,
                    problem.divisionCode,
                    problem.category,
                    problem.severity,
                    problem.chiefId,
                    problem.source,
                    assignment.leadDepartmentCode(),
                    assignment.leadDivisionCode(),
                    assignment.assists().stream().map(Assist::departmentCode).toList(),
                    at,
                    assignment.deadline().dueAt(),
                    DueDate.of(assignment.deadline()));
        }

        @Override
        public String type() {
            return "org.riverchief.problem.dispatched.v1";
        }
    }

    /** How a due date came about. */
    record DueDate(@Nullable UUID ruleId, String limit, List<LocalDate> countedDays, String explanation) {
        static DueDate of(Deadline deadline) {
            return new DueDate(deadline.ruleId(), deadline.limit(), deadline.countedDays(), deadline.explanation());
        }
    }

    /** The lead department reports the problem done. */
    record ProblemHandled(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            String category,
            Severity severity,
            @Nullable UUID chiefId,
            String departmentCode,
            Instant handledAt,
            OffsetDateTime dueAt)
            implements ProblemEvent {

        static ProblemHandled of(Problem problem, String departmentCode, Deadline deadline, Instant at) {
            return new ProblemHandled(
                    problem.id,
                    problem.reachId,
                    problem.divisionCode,
                    problem.category,
                    problem.severity,
                    problem.chiefId,
                    departmentCode,
                    at,
                    deadline.dueAt());
        }

        @Override
        public String type() {
            return "org.riverchief.problem.handled.v1";
        }
    }

    /** A handled problem was verified and closed. */
    record ProblemClosed(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            String category,
            Severity severity,
            @Nullable UUID chiefId,
            Instant closedAt)
            implements ProblemEvent {

        static ProblemClosed of(Problem problem, Instant at) {
            return new ProblemClosed(
                    problem.id,
                    problem.reachId,
                    problem.divisionCode,
                    problem.category,
                    problem.severity,
                    problem.chiefId,
                    at);
        }

        @Override
        public String type() {
            return "org.riverchief.problem.closed.v1";
        }
    }
}
