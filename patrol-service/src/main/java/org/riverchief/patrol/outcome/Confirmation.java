package org.riverchief.patrol.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineCase;
import org.riverchief.patrol.deadline.DeadlineKind;
import org.riverchief.patrol.deadline.DeadlineService;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemEvent;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/** Brings the three facts together: what was handled, re-inspected and agreed is closed. */
@ApplicationScoped
class Confirmation {

    private final ProblemSteps steps;
    private final DeadlineService deadlines;

    Confirmation(ProblemSteps steps, DeadlineService deadlines) {
        this.steps = steps;
        this.deadlines = deadlines;
    }

    /** Asks the reporter from now on; without a time limit the office closes by hand. */
    ProblemEvent pass(Problem problem, Instant at) {
        DeadlineCase asked = new DeadlineCase(
                DeadlineKind.AGREEMENT, DivisionCode.of(problem.divisionCode), problem.category, problem.severity);
        Instant due = deadlines.deadline(asked, at) instanceof Deadline deadline
                ? deadline.dueAt().toInstant()
                : null;
        return problem.passReinspection(due, at);
    }

    @Transactional(TxType.MANDATORY)
    void closeWhenConfirmed(Problem problem, Instant at) {
        if (problem.isConfirmed()) {
            steps.make(problem, Act.byItself(Step.CLOSE, at, null), closed -> closed.close(at));
        }
    }
}
