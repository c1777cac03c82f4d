package org.riverchief.patrol.problem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.problem.ProblemEvent.ProblemClosed;
import org.riverchief.patrol.problem.ProblemEvent.ProblemDispatched;
import org.riverchief.patrol.problem.ProblemEvent.ProblemHandled;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.routing.RoutingCase;
import org.riverchief.patrol.routing.RoutingIssue;

/** Something wrong on a reach, and how far it has been put right. */
@Entity
class Problem extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reachId;
    String divisionCode;

    @Nullable
    UUID patrolId;

    String category;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    ProblemSource source;

    String description;

    @Embedded
    Place place;

    Instant observedAt;
    int observedOffsetSeconds;
    Instant reportedAt;
    String reportedBy;
    String reportedByName;

    @Nullable
    UUID reportedByChiefId;

    @Nullable
    UUID chiefId;

    String requestHash;

    @Enumerated(EnumType.STRING)
    ProblemState state;

    int steps;

    @Nullable
    String leadDepartmentCode;

    @Nullable
    String leadDivisionCode;

    @ElementCollection
    @CollectionTable(name = "problem_assist", joinColumns = @JoinColumn(name = "problem_id"))
    Set<Assist> assists = new HashSet<>();

    @Nullable
    Instant dispatchedAt;

    @Nullable
    Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Deadline deadline;

    @Nullable
    Instant handledAt;

    @Nullable
    Instant closedAt;

    @Enumerated(EnumType.STRING)
    RoutingIssue.@Nullable Reason routingIssue;

    @Nullable
    String routingIssueDetail;

    /** Absent while an issue stands: a fact arrived, try at once. */
    @OptimisticLock(excluded = true)
    @Nullable
    Instant routingTriedAt;

    @Version
    int version;

    protected Problem() {}

    static Problem report(ReportProblem request, Circumstances circumstances) {
        Problem problem = new Problem();
        problem.id = request.id();
        problem.reachId = request.reachId();
        problem.divisionCode = circumstances.divisionCode();
        problem.patrolId = request.patrolId();
        problem.category = request.category();
        problem.severity = circumstances.severity();
        problem.source = circumstances.source();
        problem.description = request.description();
        problem.place = circumstances.place();
        problem.observedAt = request.observedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        problem.observedOffsetSeconds = request.observedAt().getOffset().getTotalSeconds();
        problem.reportedAt = circumstances.at();
        problem.reportedBy = circumstances.reporter().account();
        problem.reportedByName = circumstances.reporter().name();
        problem.reportedByChiefId = circumstances.reporter().chiefId();
        problem.chiefId = circumstances.chiefId();
        problem.requestHash = circumstances.requestHash();
        problem.state = ProblemState.REPORTED;
        problem.steps = 1;
        return problem;
    }

    static Optional<Problem> byId(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<Problem> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one report with an id at a time pass, so that a doubled upload finds the first one. */
    static void lockId(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", "problem " + id)
                .getSingleResult();
    }

    /** Gives the problem to departments: for the first time, to others after a return, or again when it was not fixed. */
    ProblemDispatched dispatch(Assignment assignment, Instant at) {
        requireDispatchable();
        leadDepartmentCode = assignment.leadDepartmentCode();
        leadDivisionCode = assignment.leadDivisionCode();
        assists.clear();
        assists.addAll(assignment.assists());
        deadline = assignment.deadline();
        dueAt = assignment.deadline().dueAt().toInstant();
        dispatchedAt = at;
        handledAt = null;
        routingIssue = null;
        routingIssueDetail = null;
        routingTriedAt = null;
        moveTo(ProblemState.DISPATCHED);
        return ProblemDispatched.of(this, assignment, at);
    }

    /** Notes who answers for the reach, when nobody was known to at the time of the report. */
    void answeredBy(@Nullable UUID chief) {
        if (chiefId == null) {
            chiefId = chief;
        }
    }

    void requireDispatchable() {
        require(ProblemState.REPORTED, ProblemState.RETURNED, ProblemState.HANDLED);
    }

    /** Returns whether it could not be dispatched and was not tried since an instant. */
    boolean waitsForRoute(Instant since) {
        return state == ProblemState.REPORTED
                && routingIssue != null
                && (routingTriedAt == null || routingTriedAt.isBefore(since));
    }

    /** Stays in the office's queue, with the reason. */
    void leaveUnrouted(RoutingIssue issue, Instant at) {
        require(ProblemState.REPORTED);
        routingIssue = issue.reason();
        routingIssueDetail = issue.detail();
        routingTriedAt = at;
    }

    ProblemHandled handle(Instant at) {
        require(ProblemState.DISPATCHED);
        handledAt = at;
        moveTo(ProblemState.HANDLED);
        return ProblemHandled.of(this, leadDepartmentCode, deadline, at);
    }

    /** The department gives it back and has nothing to do with it from then on. */
    void sendBack() {
        require(ProblemState.DISPATCHED);
        leadDepartmentCode = null;
        leadDivisionCode = null;
        assists.clear();
        deadline = null;
        dueAt = null;
        dispatchedAt = null;
        moveTo(ProblemState.RETURNED);
    }

    ProblemClosed close(Instant at) {
        require(ProblemState.HANDLED);
        closedAt = at;
        moveTo(ProblemState.CLOSED);
        return ProblemClosed.of(this, at);
    }

    void requireVersion(@Nullable Integer read) {
        if (read != null && read != version) {
            throw ProblemProblems.concurrentChange();
        }
    }

    boolean ledBy(String divisionCode, String departmentCode) {
        return departmentCode.equals(leadDepartmentCode) && divisionCode.equals(leadDivisionCode);
    }

    boolean concerns(String divisionCode, String departmentCode) {
        return ledBy(divisionCode, departmentCode) || assists.contains(new Assist(departmentCode, divisionCode));
    }

    RoutingCase routingCase(Instant at) {
        return new RoutingCase(DivisionCode.of(divisionCode), category, severity, at);
    }

    @Nullable
    RoutingIssue openIssue() {
        return routingIssue == null ? null : new RoutingIssue(routingIssue, String.valueOf(routingIssueDetail));
    }

    /** Returns when it was seen, with the offset of the device's clock. */
    OffsetDateTime observedAtDevice() {
        return observedAt.atOffset(ZoneOffset.ofTotalSeconds(observedOffsetSeconds));
    }

    private void moveTo(ProblemState next) {
        state = next;
        steps++;
    }

    private void require(ProblemState... possible) {
        if (!Set.of(possible).contains(state)) {
            throw ProblemProblems.wrongState(state);
        }
    }
}
