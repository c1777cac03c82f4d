package org.riverchief.patrol.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.ProblemView;
import org.riverchief.patrol.problem.Step;
import org.riverchief.patrol.problem.Superior;

/** Urges, and sends problems to the chief above. */
@ApplicationScoped
public class EscalationService {

    private final ProblemAccess access;
    private final ProblemSteps steps;
    private final SuperiorQueries superiors;

    EscalationService(ProblemAccess access, ProblemSteps steps, SuperiorQueries superiors) {
        this.access = access;
        this.steps = steps;
        this.superiors = superiors;
    }

    @Transactional
    ProblemView urge(UUID id, UrgeProblem request) {
        return steps.once(Step.URGE, id, request, () -> {
            Problem problem = access.require(id);
            Act act = steps.act(Step.URGE, request.reason());
            steps.take(problem, request.version(), act, urged -> urged.urge(request.reason(), false, act.at()));
            return problem;
        });
    }

    @Transactional
    ProblemView escalate(UUID id, UrgeProblem request) {
        return steps.once(Step.ESCALATE, id, request, () -> {
            Problem problem = access.require(id);
            Act act = steps.act(Step.ESCALATE, request.reason());
            Superior above = superiors.above(problem, act.at()).orElseThrow(EscalationService::nobodyAbove);
            steps.take(problem, request.version(), act, escalated -> escalated.escalate(above, act));
            return problem;
        });
    }

    /** Urges without anybody asking, because a time limit passed. */
    @Transactional(TxType.MANDATORY)
    public void urgeByItself(Problem problem, String reason, Instant at) {
        Act act = Act.byItself(Step.URGE, at, reason);
        steps.make(problem, act, urged -> urged.urge(reason, true, at));
    }

    /** Sends a problem to the chief above, because a time limit passed; where nobody is above, urges the office. */
    @Transactional(TxType.MANDATORY)
    public void escalateByItself(Problem problem, String reason, Instant at) {
        Optional<Superior> above = superiors.above(problem, at);
        if (above.isEmpty()) {
            urgeByItself(problem, reason, at);
            return;
        }
        Act act = Act.byItself(Step.ESCALATE, at, reason);
        steps.make(problem, act, escalated -> escalated.escalate(above.get(), act));
    }

    private static DomainException nobodyAbove() {
        return new DomainException(
                Kind.CONFLICT, "no-superior-chief", "No chief is known above those who answer for the problem");
    }
}
