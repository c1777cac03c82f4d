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
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.problem.OutcomeEvent.ProblemAccepted;
import org.riverchief.patrol.problem.OutcomeEvent.ProblemAgreed;
import org.riverchief.patrol.problem.OutcomeEvent.ProblemReinspected;
import org.riverchief.patrol.problem.OutcomeEvent.ProblemReopened;
import org.riverchief.patrol.problem.OutcomeEvent.ProblemReturned;
import org.riverchief.patrol.problem.ProblemEvent.ProblemClosed;
import org.riverchief.patrol.problem.ProblemEvent.ProblemDispatched;
import org.riverchief.patrol.problem.ProblemEvent.ProblemHandled;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.routing.RoutingCase;
import org.riverchief.patrol.routing.RoutingIssue;

/** Something wrong on a reach, and how far it has been put right. */
@Entity
public class Problem extends PanacheEntityBase {

    private static final Set<ProblemState> WAITING = Set.of(ProblemState.REPORTED, ProblemState.REOPENED);

    @Id
    public UUID id;

    public UUID reachId;
    public String divisionCode;

    @Nullable
    UUID patrolId;

    public String category;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    @Enumerated(EnumType.STRING)
    public ProblemSource source;

    String description;

    @Embedded
    Place place;

    Instant observedAt;
    int observedOffsetSeconds;
    public Instant reportedAt;
    String reportedBy;
    String reportedByName;

    @Nullable
    UUID reportedByChiefId;

    @Nullable
    public UUID chiefId;

    String requestHash;

    @Enumerated(EnumType.STRING)
    public ProblemState state;

    int steps;

    @Nullable
    public String leadDepartmentCode;

    @Nullable
    public String leadDivisionCode;

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

    @Embedded
    Outcome outcome;

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
        problem.outcome = Outcome.OPEN;
        return problem;
    }

    /** Returns a problem whoever asks; see {@link ProblemAccess#require} for what the caller may see. */
    public static Optional<Problem> byId(UUID id) {
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
        outcome = outcome.afresh();
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
        require(ProblemState.REPORTED, ProblemState.RETURNED, ProblemState.HANDLED, ProblemState.REOPENED);
    }

    /** Returns whether it could not be dispatched and was not tried since an instant. */
    boolean waitsForRoute(Instant since) {
        return WAITING.contains(state)
                && routingIssue != null
                && (routingTriedAt == null || routingTriedAt.isBefore(since));
    }

    /** Stays in the office's queue, with the reason. */
    void leaveUnrouted(RoutingIssue issue, Instant at) {
        require(ProblemState.REPORTED, ProblemState.REOPENED);
        routingIssue = issue.reason();
        routingIssueDetail = issue.detail();
        routingTriedAt = at;
    }

    /** The lead department takes it in hand. */
    ProblemAccepted accept(Instant at) {
        require(ProblemState.DISPATCHED);
        outcome = outcome.accepted(at);
        moveTo(ProblemState.ACCEPTED);
        return new ProblemAccepted(Subject.of(this), leadDepartmentCode, leadDivisionCode, at);
    }

    ProblemHandled handle(Instant at) {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        outcome = outcome.handled(at);
        moveTo(ProblemState.HANDLED);
        return ProblemHandled.of(this, leadDepartmentCode, deadline, at);
    }

    /** The department gives it back and has nothing to do with it from then on. */
    ProblemReturned sendBack(String reason, Instant at) {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        ProblemReturned event =
                new ProblemReturned(Subject.of(this), leadDepartmentCode, leadDivisionCode, reason, at);
        leadDepartmentCode = null;
        leadDivisionCode = null;
        assists.clear();
        deadline = null;
        dueAt = null;
        dispatchedAt = null;
        outcome = outcome.afresh();
        moveTo(ProblemState.RETURNED);
        return event;
    }

    /**
     * Somebody looked and found it done; the reporter is asked, unless they agreed already.
     *
     * @param agreementDue until when the reporter is asked; absent when no time can be told
     */
    public ProblemEvent passReinspection(@Nullable Instant agreementDue, Instant at) {
        require(ProblemState.HANDLED);
        outcome = outcome.reinspected(agreementDue, at);
        moveTo(ProblemState.REINSPECTED);
        return new ProblemReinspected(Subject.of(this), true, at, outcome.agreementDueAt());
    }

    /** Somebody looked and found it not done. */
    public ProblemEvent failReinspection(Instant at) {
        require(ProblemState.HANDLED);
        ProblemReinspected event = new ProblemReinspected(Subject.of(this), false, at, null);
        becomeUnfixed();
        return event;
    }

    /** The reporter says it is done; it may be before somebody looked. */
    public ProblemEvent agree(Instant at) {
        require(ProblemState.HANDLED, ProblemState.REINSPECTED);
        outcome = outcome.agreed(at);
        moveTo(state);
        return new ProblemAgreed(Subject.of(this), at);
    }

    /** The reporter says it is not done. */
    public ProblemEvent disagree(Instant at) {
        require(ProblemState.HANDLED, ProblemState.REINSPECTED);
        becomeUnfixed();
        return new ProblemReopened(Subject.of(this), Reopening.REPORTER, outcome.reopenings(), at);
    }

    /** It turned out not to be done, or came back. */
    public ProblemEvent reopen(Reopening by, Instant at) {
        require(ProblemState.HANDLED, ProblemState.REINSPECTED, ProblemState.CLOSED);
        becomeUnfixed();
        return new ProblemReopened(Subject.of(this), by, outcome.reopenings(), at);
    }

    /** Returns whether all three facts are there: handled, re-inspected, agreed. */
    public boolean isConfirmed() {
        return state == ProblemState.REINSPECTED && outcome.agreedAt() != null;
    }

    /**
     * Closes what was handled and re-inspected, once the reporter agreed or had their time.
     *
     * @throws DomainException {@code reporter-not-heard} while the reporter may still answer
     */
    public ProblemClosed close(Instant at) {
        require(ProblemState.REINSPECTED);
        Instant answerDue = outcome.agreementDueAt();
        if (answerDue != null && at.isBefore(answerDue)) {
            throw ProblemProblems.reporterNotHeard(answerDue);
        }
        outcome = outcome.closed(at);
        moveTo(ProblemState.CLOSED);
        return ProblemClosed.of(this, at);
    }

    public void requireVersion(@Nullable Integer read) {
        if (read != null && read != version) {
            throw ProblemProblems.concurrentChange();
        }
    }

    /** Returns whether an account reported it. */
    public boolean isReportedBy(String account) {
        return reportedBy.equals(account);
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

    private void becomeUnfixed() {
        outcome = outcome.unfixed();
        moveTo(ProblemState.REOPENED);
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
