package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Designation;
import org.riverchief.patrol.routing.RoutingService;

/** What office and department do with a reported problem until it is handled. */
@ApplicationScoped
class ProblemService {

    private final ProblemAccess access;
    private final ProblemSteps steps;
    private final ProblemHistory history;
    private final RoutingService routing;

    ProblemService(ProblemAccess access, ProblemSteps steps, ProblemHistory history, RoutingService routing) {
        this.access = access;
        this.steps = steps;
        this.history = history;
        this.routing = routing;
    }

    @Transactional
    ProblemView get(UUID id) {
        return ProblemView.of(access.require(id));
    }

    @Transactional
    ProblemView dispatch(UUID id, DispatchProblem request) {
        return steps.once(Step.DISPATCH, id, request, () -> {
            Problem problem = access.require(id);
            problem.requireVersion(request.version());
            problem.requireDispatchable();
            Act act = steps.act(Step.DISPATCH, request.reason());
            Assignment assignment = assign(problem, request, act.at());
            problem.answeredBy(AnsweringChief.of(problem.reachId, act.at()));
            ProblemSummary before = ProblemSummary.of(problem);
            ProblemEvent event = problem.dispatch(assignment, act.at());
            history.add(problem, before, ofLead(problem, act), List.of(event));
            return problem;
        });
    }

    /** Takes a problem from the department that has it and gives it to others. */
    @Transactional
    ProblemView transfer(UUID id, DispatchProblem request) {
        return steps.once(Step.TRANSFER, id, request, () -> {
            Problem problem = access.require(id);
            problem.requireVersion(request.version());
            Act act = steps.act(Step.TRANSFER, request.reason());
            Assignment assignment = assign(problem, request, act.at());
            ProblemSummary before = ProblemSummary.of(problem);
            List<ProblemEvent> events = problem.transfer(assignment, request.reason(), act.at());
            history.add(problem, before, ofLead(problem, act), events);
            return problem;
        });
    }

    @Transactional
    ProblemView accept(UUID id, AcceptProblem request) {
        return steps.once(Step.ACCEPT, id, request, () -> {
            Problem problem = access.requireLed(id);
            Act act = ofLead(problem, steps.act(Step.ACCEPT, request.note()));
            if (problem.state != ProblemState.ACCEPTED || !isRepeated(problem, act)) {
                steps.take(problem, request.version(), act, accepted -> accepted.accept(act.at()));
            }
            return problem;
        });
    }

    @Transactional
    ProblemView handle(UUID id, HandleProblem request) {
        return steps.once(Step.HANDLE, id, request, () -> {
            Problem problem = access.requireLed(id);
            Act act = ofLead(problem, steps.act(Step.HANDLE, request.note())).with(request.attachments());
            if (problem.state != ProblemState.HANDLED || !isRepeated(problem, act)) {
                steps.take(problem, request.version(), act, handled -> handled.handle(act.at()));
            }
            return problem;
        });
    }

    @Transactional
    ProblemView sendBack(UUID id, ReturnProblem request) {
        return steps.once(Step.RETURN, id, request, () -> {
            Problem problem = access.requireLed(id);
            Act act = ofLead(problem, steps.act(Step.RETURN, request.reason()));
            steps.take(problem, request.version(), act, back -> back.sendBack(request.reason(), act.at()));
            return problem;
        });
    }

    private Assignment assign(Problem problem, DispatchProblem request, Instant at) {
        OffsetDateTime dueAt = request.dueAt();
        Deadline byHand = dueAt == null ? null : Deadline.manual(dueAt, request.reason());
        return routing.assign(problem.routingCase(at), designation(problem, request), byHand);
    }

    /** A department that lost the answer sends the same again. */
    private static boolean isRepeated(Problem problem, Act act) {
        List<ProblemTransition> steps = ProblemTransition.of(problem.id);
        return steps.get(steps.size() - 1).saysTheSameAs(act);
    }

    private static Act ofLead(Problem problem, Act act) {
        return act.of(problem.leadDepartmentCode, problem.leadDivisionCode);
    }

    private static Designation designation(Problem problem, DispatchProblem request) {
        String division = request.divisionCode() == null ? problem.divisionCode : request.divisionCode();
        return new Designation(division, request.departmentCode(), request.assists());
    }
}
