package org.riverchief.patrol.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemEvent;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/** Brings the three facts together: what was handled, re-inspected and agreed is closed. */
@ApplicationScoped
class Confirmation {

    private final ProblemSteps steps;

    Confirmation(ProblemSteps steps) {
        this.steps = steps;
    }

    ProblemEvent pass(Problem problem, Instant at) {
        return problem.passReinspection(null, at);
    }

    @Transactional(TxType.MANDATORY)
    void closeWhenConfirmed(Problem problem, Instant at) {
        if (problem.isConfirmed()) {
            steps.make(problem, Act.byItself(Step.CLOSE, at, null), closed -> closed.close(at));
        }
    }
}
