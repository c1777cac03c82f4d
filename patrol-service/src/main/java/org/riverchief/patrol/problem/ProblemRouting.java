package org.riverchief.patrol.problem;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.problem.ProblemEvent.ProblemDispatched;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Assist;
import org.riverchief.patrol.routing.Routing;
import org.riverchief.patrol.routing.RoutingIssue;
import org.riverchief.patrol.routing.RoutingService;

/** Dispatches problems without an office, as far as the facts allow. */
@ApplicationScoped
class ProblemRouting {

    private final RoutingService routing;
    private final ProblemHistory history;

    ProblemRouting(RoutingService routing, ProblemHistory history) {
        this.routing = routing;
        this.history = history;
    }

    /** Dispatches a reported problem, or notes which fact is missing. */
    @Transactional(TxType.MANDATORY)
    void route(Problem problem, Instant at) {
        Routing found =
                problem.state == ProblemState.REOPENED ? again(problem, at) : routing.route(problem.routingCase(at));
        if (found instanceof RoutingIssue issue) {
            problem.leaveUnrouted(issue, at);
            Problem.flush();
            return;
        }
        ProblemSummary before = ProblemSummary.of(problem);
        problem.answeredBy(AnsweringChief.of(problem.reachId, at));
        ProblemDispatched event = problem.dispatch((Assignment) found, at);
        Act act = Act.byItself(Step.DISPATCH, at, null).of(problem.leadDepartmentCode, problem.leadDivisionCode);
        history.add(problem, before, act, List.of(event));
    }

    /** What is not done goes back to those who had it, who may have changed their name but not their duty. */
    private Routing again(Problem problem, Instant at) {
        String department = problem.leadDepartmentCode;
        String division = problem.leadDivisionCode;
        if (department == null || division == null) {
            return routing.route(problem.routingCase(at));
        }
        return routing.again(problem.routingCase(at), new Assist(department, division), List.copyOf(problem.assists));
    }

    /** Tries a waiting problem again, unless somebody else just did. */
    @Transactional(TxType.REQUIRES_NEW)
    void retry(UUID id, Instant since, Instant at) {
        Problem.lock(id).filter(problem -> problem.waitsForRoute(since)).ifPresent(problem -> {
            route(problem, at);
            if (problem.state == ProblemState.DISPATCHED) {
                Log.infof("A problem that waited was dispatched [problemId=%s]", id);
            }
        });
    }
}
