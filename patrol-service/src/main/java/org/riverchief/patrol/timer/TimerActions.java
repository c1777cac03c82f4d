package org.riverchief.patrol.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.riverchief.patrol.escalation.EscalationService;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/** What happens when a clock runs out. Nobody is punished: somebody is told, and silence counts as agreement. */
@ApplicationScoped
class TimerActions {

    private final EscalationService escalations;
    private final ProblemSteps steps;

    TimerActions(EscalationService escalations, ProblemSteps steps) {
        this.escalations = escalations;
        this.steps = steps;
    }

    void fire(Problem problem, ProblemTimer timer, Instant now) {
        String time = timer.deadline == null ? "" : "(" + timer.deadline.explanation() + ")";
        switch (timer.kind) {
            case RECEIPT -> escalations.urgeByItself(problem, "部门未在期限内签收" + time, now);
            case REINSPECTION -> escalations.urgeByItself(problem, "未在期限内复核" + time, now);
            case ESCALATION -> escalations.escalateByItself(problem, "村级未能在期限内解决,上报上级河长" + time, now);
            case AGREEMENT -> {
                Act act = Act.byItself(Step.CLOSE, now, "报告人未在期限内提出异议,视为同意" + time);
                steps.make(problem, act, closed -> closed.close(now));
            }
            case HANDLING, CORRECTION, RECURRENCE ->
                throw new IllegalStateException("No timer runs for this [kind=%s]".formatted(timer.kind));
        }
    }
}
