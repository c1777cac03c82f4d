package org.riverchief.patrol.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineCase;
import org.riverchief.patrol.deadline.DeadlineKind;
import org.riverchief.patrol.deadline.DeadlineResult;
import org.riverchief.patrol.deadline.DeadlineService;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.problem.Step;

/** Starts and stops the clocks of problems as they move. */
@ApplicationScoped
class TimerService {

    /** Steps that begin a state anew; every other step leaves a clock running or stops it. */
    private static final Set<Step> BEGINNING =
            Set.of(Step.REPORT, Step.DISPATCH, Step.TRANSFER, Step.HANDLE, Step.REINSPECT);

    private final DeadlineService deadlines;
    private final ProblemAccess access;

    TimerService(DeadlineService deadlines, ProblemAccess access) {
        this.deadlines = deadlines;
        this.access = access;
    }

    List<TimerView> list(UUID problemId) {
        access.require(problemId);
        return ProblemTimer.of(problemId).stream().map(TimerView::of).toList();
    }

    void follow(@Observes ProblemMoved moved) {
        Problem problem = moved.problem();
        Optional<DeadlineKind> watched = watched(problem);
        boolean begins = BEGINNING.contains(moved.act().step());
        for (ProblemTimer timer : ProblemTimer.pendingOf(problem.id)) {
            if (begins || !watched.equals(Optional.of(timer.kind))) {
                timer.cancel(moved.at());
            }
        }
        if (begins) {
            watched.ifPresent(kind -> start(problem, kind, moved.at()));
        }
    }

    /** Counts every clock of a problem again; returns whether one moved. */
    boolean recount(Problem problem) {
        boolean moved = false;
        for (ProblemTimer timer : ProblemTimer.pendingOf(problem.id)) {
            Deadline known = timer.deadline;
            DeadlineResult result = known == null ? count(problem, timer) : deadlines.recount(known, timer.startedAt);
            if (timer.isNowDue(result)) {
                moved = true;
                tellReporter(problem, timer);
            }
        }
        return moved;
    }

    private void start(Problem problem, DeadlineKind kind, Instant at) {
        ProblemTimer timer = ProblemTimer.start(problem.id, kind, problem.steps, at);
        timer.isNowDue(count(problem, timer));
        timer.persist();
    }

    private DeadlineResult count(Problem problem, ProblemTimer timer) {
        DeadlineCase asked =
                new DeadlineCase(timer.kind, DivisionCode.of(problem.divisionCode), problem.category, problem.severity);
        return deadlines.deadline(asked, timer.startedAt);
    }

    private static void tellReporter(Problem problem, ProblemTimer timer) {
        Instant due = timer.dueAt;
        if (timer.kind == DeadlineKind.AGREEMENT && due != null && problem.state == ProblemState.REINSPECTED) {
            problem.askReporterUntil(due);
        }
    }

    /** Returns which clock runs in the state a problem is in. */
    private static Optional<DeadlineKind> watched(Problem problem) {
        return switch (problem.state) {
            case REPORTED -> ofVillage(problem) ? Optional.of(DeadlineKind.ESCALATION) : Optional.empty();
            case DISPATCHED -> Optional.of(DeadlineKind.RECEIPT);
            case HANDLED -> Optional.of(DeadlineKind.REINSPECTION);
            case REINSPECTED -> problem.isConfirmed() ? Optional.empty() : Optional.of(DeadlineKind.AGREEMENT);
            case ACCEPTED, RETURNED, REOPENED, CLOSED, MERGED, WITHDRAWN -> Optional.empty();
        };
    }

    /** The rule is about village chiefs: they have no department of their own to turn to. */
    private static boolean ofVillage(Problem problem) {
        return ReachCopy.byId(problem.reachId)
                .map(reach -> reach.level == DivisionLevel.VILLAGE)
                .orElse(false);
    }
}
