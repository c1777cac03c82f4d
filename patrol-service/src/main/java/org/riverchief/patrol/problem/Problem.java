package org.riverchief.patrol.problem;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemEscalated;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemExtended;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemMerged;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemShared;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemTransferred;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemUrged;
import org.riverchief.patrol.problem.FollowUpEvent.ProblemWithdrawn;
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
import org.riverchief.patrol.routing.RoutingIssue;

/** Something wrong on a reach, and how far it has been put right. */
@Entity
public class Problem extends ReportedProblem {

    @Enumerated(EnumType.STRING)
    public ProblemState state;

    public int steps;
    public @Nullable String leadDepartmentCode;
    public @Nullable String leadDivisionCode;

    @ElementCollection
    @CollectionTable(name = "problem_assist", joinColumns = @JoinColumn(name = "problem_id"))
    public Set<Assist> assists = new HashSet<>();

    public @Nullable Instant dispatchedAt;
    public @Nullable Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Deadline deadline;

    @Embedded
    Outcome outcome;

    /** Who co-ordinates since it went to the chief above, with the division that chief answers for. */
    public @Nullable UUID coordinatorChiefId;

    public @Nullable String coordinatorDivisionCode;

    int urgings;
    public @Nullable UUID mergedIntoId;

    @Enumerated(EnumType.STRING)
    RoutingIssue.@Nullable Reason routingIssue;

    @Nullable
    String routingIssueDetail;

    /** Absent while an issue stands: a fact arrived, try at once. */
    @OptimisticLock(excluded = true)
    @Nullable
    Instant routingTriedAt;

    protected Problem() {}

    static Problem report(ReportProblem request, Circumstances circumstances) {
        Problem problem = new Problem();
        problem.describe(request, circumstances);
        problem.state = ProblemState.REPORTED;
        problem.steps = 1;
        problem.outcome = Outcome.OPEN;
        return problem;
    }

    /** Returns a problem whoever asks; see {@link ProblemAccess#require} for what the caller may see. */
    public static Optional<Problem> byId(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<Problem> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one report with an id at a time pass, so that a doubled upload finds the first one. */
    static void lockId(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", "problem " + id)
                .getSingleResult();
    }

    static List<UUID> idsMergedInto(UUID id) {
        return getEntityManager()
                .createQuery("select id from Problem where mergedIntoId = :id order by reportedAt, id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Gives the problem to departments: for the first time, to others after a return, or again when it was not fixed. */
    ProblemDispatched dispatch(Assignment assignment, Instant at) {
        requireDispatchable();
        return assign(assignment, at);
    }

    private ProblemDispatched assign(Assignment assignment, Instant at) {
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

    void requireDispatchable() {
        require(ProblemState.REPORTED, ProblemState.RETURNED, ProblemState.HANDLED, ProblemState.REOPENED);
    }

    /** Returns whether it could not be dispatched and was not tried since an instant. */
    boolean waitsForRoute(Instant since) {
        return state.waitsForRoute()
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
    public ProblemEvent accept(Instant at) {
        require(ProblemState.DISPATCHED);
        outcome = outcome.accepted(at);
        moveTo(ProblemState.ACCEPTED);
        return new ProblemAccepted(Subject.of(this), leadDepartmentCode, leadDivisionCode, at);
    }

    /** The lead department says it is done. */
    public ProblemEvent handle(Instant at) {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        outcome = outcome.handled(at);
        moveTo(ProblemState.HANDLED);
        return ProblemHandled.of(this, leadDepartmentCode, deadline, at);
    }

    /** The department gives it back and has nothing to do with it from then on. */
    public ProblemEvent sendBack(String reason, Instant at) {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        ProblemReturned event = new ProblemReturned(Subject.of(this), leadDepartmentCode, leadDivisionCode, reason, at);
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

    /** Its department has until another time; what was counted before stands in the history. */
    public ProblemEvent moveDueDate(Deadline to, DueDateMove cause, Instant at) {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        Instant before = dueAt;
        deadline = to;
        dueAt = to.dueAt().toInstant();
        moveTo(state);
        return new ProblemExtended(
                Subject.of(this), leadDepartmentCode, leadDivisionCode, cause, before, dueAt, to.explanation(), at);
    }

    /** A department that has it, or the office, notes something. */
    public void remark() {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        moveTo(state);
    }

    /** Somebody is asked to get on with it. */
    public ProblemEvent urge(String reason, boolean automatic, Instant at) {
        Urging matter = Urging.in(state).orElseThrow(() -> ProblemProblems.wrongState(state));
        urgings++;
        moveTo(state);
        return new ProblemUrged(
                Subject.of(this), leadDepartmentCode, leadDivisionCode, matter, automatic, reason, urgings, at);
    }

    /** It goes to a chief above those who could not solve it; where it is in its workflow stays. */
    public ProblemEvent escalate(Superior to, Act act) {
        requireOpen();
        UUID from = coordinatorChiefId == null ? chiefId : coordinatorChiefId;
        coordinatorChiefId = to.chiefId();
        coordinatorDivisionCode = to.divisionCode();
        moveTo(state);
        return new ProblemEscalated(
                Subject.of(this),
                from,
                to.chiefId(),
                to.divisionCode(),
                act.automatic(),
                String.valueOf(act.note()),
                act.at());
    }

    /** The neighbours on its water hear of it. */
    public ProblemEvent share(List<SharedWith> neighbours, @Nullable Superior coordinator, Instant at) {
        requireOpen();
        if (coordinator != null) {
            coordinatorChiefId = coordinator.chiefId();
            coordinatorDivisionCode = coordinator.divisionCode();
        }
        moveTo(state);
        return new ProblemShared(
                Subject.of(this), List.copyOf(neighbours), coordinatorChiefId, coordinatorDivisionCode, at);
    }

    /** Another department gets it from the one that has it. */
    List<ProblemEvent> transfer(Assignment assignment, String reason, Instant at) {
        require(ProblemState.DISPATCHED, ProblemState.ACCEPTED);
        String fromDepartment = leadDepartmentCode;
        String fromDivision = leadDivisionCode;
        ProblemDispatched dispatched = assign(assignment, at);
        return List.of(
                new ProblemTransferred(
                        Subject.of(this),
                        fromDepartment,
                        fromDivision,
                        assignment.leadDepartmentCode(),
                        assignment.leadDivisionCode(),
                        reason,
                        at),
                dispatched);
    }

    /** It is the same as another problem. */
    public ProblemEvent mergeInto(UUID other, Instant at) {
        requireOpen();
        mergedIntoId = other;
        routingIssue = null;
        routingIssueDetail = null;
        moveTo(ProblemState.MERGED);
        return new ProblemMerged(Subject.of(this), other, at);
    }

    /** Notes in its history that another problem is the same. */
    public void absorb() {
        requireOpen();
        moveTo(state);
    }

    /** Its reporter says it otherwise. */
    public void correct(String newDescription) {
        require(ProblemState.REPORTED, ProblemState.DISPATCHED);
        description = newDescription;
        moveTo(state);
    }

    /** Its reporter takes it back. */
    public ProblemEvent withdraw(Instant at) {
        require(ProblemState.REPORTED, ProblemState.DISPATCHED);
        routingIssue = null;
        routingIssueDetail = null;
        moveTo(ProblemState.WITHDRAWN);
        return new ProblemWithdrawn(Subject.of(this), at);
    }

    /** The reporter has until another time, because the calendar was corrected. */
    public void askReporterUntil(Instant due) {
        require(ProblemState.REINSPECTED);
        outcome = outcome.askedUntil(due);
    }

    public boolean ledBy(String divisionCode, String departmentCode) {
        return departmentCode.equals(leadDepartmentCode) && divisionCode.equals(leadDivisionCode);
    }

    public boolean concerns(String divisionCode, String departmentCode) {
        return ledBy(divisionCode, departmentCode) || assists.contains(new Assist(departmentCode, divisionCode));
    }

    @Nullable
    RoutingIssue openIssue() {
        return routingIssue == null ? null : new RoutingIssue(routingIssue, String.valueOf(routingIssueDetail));
    }

    private void becomeUnfixed() {
        outcome = outcome.unfixed();
        moveTo(ProblemState.REOPENED);
    }

    private void moveTo(ProblemState next) {
        state = next;
        steps++;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw ProblemProblems.wrongState(state);
        }
    }

    private void require(ProblemState... possible) {
        if (!Set.of(possible).contains(state)) {
            throw ProblemProblems.wrongState(state);
        }
    }
}
