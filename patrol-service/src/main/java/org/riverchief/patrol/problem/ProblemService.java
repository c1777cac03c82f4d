package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.security.Caller;
import org.riverchief.patrol.attachment.AttachmentService;
import org.riverchief.patrol.problem.ProblemEvent.ProblemClosed;
import org.riverchief.patrol.problem.ProblemEvent.ProblemDispatched;
import org.riverchief.patrol.problem.ProblemEvent.ProblemHandled;
import org.riverchief.patrol.routing.Assignment;
import org.riverchief.patrol.routing.Designation;
import org.riverchief.patrol.routing.RoutingService;

/** What people do with a reported problem. */
@ApplicationScoped
class ProblemService {

    private final ProblemAccess access;
    private final ProblemHistory history;
    private final RoutingService routing;
    private final AttachmentService attachments;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ProblemService(
            ProblemAccess access,
            ProblemHistory history,
            RoutingService routing,
            AttachmentService attachments,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.history = history;
        this.routing = routing;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ProblemView get(UUID id) {
        return ProblemView.of(access.require(id));
    }

    @Transactional
    ProblemView dispatch(UUID id, DispatchProblem request) {
        return once("dispatch", id, request, () -> {
            Problem problem = access.require(id);
            problem.requireVersion(request.version());
            ProblemSummary before = ProblemSummary.of(problem);
            Instant now = now();
            problem.requireDispatchable();
            Assignment assignment = routing.assign(problem.routingCase(now), designation(problem, request));
            problem.answeredBy(AnsweringChief.of(problem.reachId, now));
            ProblemDispatched event = problem.dispatch(assignment, now);
            Act act = act(now, request.reason()).of(problem.leadDepartmentCode, problem.leadDivisionCode);
            history.add(problem, before, act, event);
            return ProblemView.of(problem);
        });
    }

    @Transactional
    ProblemView handle(UUID id, HandleProblem request) {
        return once("handling", id, request, () -> {
            Problem problem = access.requireLed(id);
            Act act = act(now(), request.note())
                    .of(problem.leadDepartmentCode, problem.leadDivisionCode)
                    .with(request.attachments());
            if (isRepeated(problem, act)) {
                return ProblemView.of(problem);
            }
            problem.requireVersion(request.version());
            ProblemSummary before = ProblemSummary.of(problem);
            ProblemHandled event = problem.handle(act.at());
            attachments.attach(request.attachments(), problem.divisionCode);
            history.add(problem, before, act, event);
            return ProblemView.of(problem);
        });
    }

    @Transactional
    ProblemView sendBack(UUID id, ReturnProblem request) {
        return once("return", id, request, () -> {
            Problem problem = access.requireLed(id);
            problem.requireVersion(request.version());
            ProblemSummary before = ProblemSummary.of(problem);
            Act act = act(now(), request.reason()).of(problem.leadDepartmentCode, problem.leadDivisionCode);
            problem.sendBack();
            history.add(problem, before, act, null);
            return ProblemView.of(problem);
        });
    }

    @Transactional
    ProblemView close(UUID id, CloseProblem request) {
        return once("closure", id, request, () -> {
            Problem problem = access.require(id);
            problem.requireVersion(request.version());
            ProblemSummary before = ProblemSummary.of(problem);
            Instant now = now();
            ProblemClosed event = problem.close(now);
            history.add(problem, before, act(now, request.note()), event);
            return ProblemView.of(problem);
        });
    }

    private ProblemView once(String step, UUID id, Object request, Supplier<ProblemView> action) {
        return idempotency.once("problem." + step + " " + id, request, ProblemView.class, action);
    }

    /** A department that lost the answer sends the same again. */
    private static boolean isRepeated(Problem problem, Act act) {
        if (problem.state != ProblemState.HANDLED) {
            return false;
        }
        List<ProblemTransition> steps = ProblemTransition.of(problem.id);
        return steps.get(steps.size() - 1).saysTheSameAs(act);
    }

    private static Designation designation(Problem problem, DispatchProblem request) {
        String division = request.divisionCode() == null ? problem.divisionCode : request.divisionCode();
        return new Designation(division, request.departmentCode(), request.assists());
    }

    private Act act(Instant at, @Nullable String note) {
        return Act.by(caller.subject(), caller.name(), at, note);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
