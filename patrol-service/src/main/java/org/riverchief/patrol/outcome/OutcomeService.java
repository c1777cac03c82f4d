package org.riverchief.patrol.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.ProblemView;
import org.riverchief.patrol.problem.Reopening;
import org.riverchief.patrol.problem.Step;

/** What people with an account say of a handled problem. */
@ApplicationScoped
class OutcomeService {

    private final ProblemAccess access;
    private final ProblemSteps steps;
    private final Confirmation confirmation;
    private final Caller caller;

    OutcomeService(ProblemAccess access, ProblemSteps steps, Confirmation confirmation, Caller caller) {
        this.access = access;
        this.steps = steps;
        this.confirmation = confirmation;
        this.caller = caller;
    }

    @Transactional
    ProblemView reinspect(UUID id, ReinspectProblem request) {
        return steps.once(Step.REINSPECT, id, request, () -> {
            Problem problem = access.require(id);
            Act act = steps.act(Step.REINSPECT, request.note()).with(request.attachments());
            if (!request.passed()) {
                steps.take(problem, request.version(), act, checked -> checked.failReinspection(act.at()));
                steps.dispatchAgain(problem, act.at());
                return problem;
            }
            if (request.attachments().isEmpty()) {
                throw OutcomeProblems.evidenceMissing();
            }
            steps.take(problem, request.version(), act, checked -> confirmation.pass(checked, act.at()));
            confirmation.closeWhenConfirmed(problem, act.at());
            return problem;
        });
    }

    @Transactional
    ProblemView agree(UUID id, AgreeProblem request) {
        return steps.once(Step.AGREE, id, request, () -> {
            Problem problem = requireReported(id);
            Act act = steps.act(Step.AGREE, request.note());
            steps.take(problem, request.version(), act, agreed -> agreed.agree(act.at()));
            confirmation.closeWhenConfirmed(problem, act.at());
            return problem;
        });
    }

    @Transactional
    ProblemView disagree(UUID id, ContestProblem request) {
        return steps.once(Step.DISAGREE, id, request, () -> {
            Problem problem = requireReported(id);
            Act act = steps.act(Step.DISAGREE, request.reason()).with(request.attachments());
            steps.take(problem, request.version(), act, contested -> contested.disagree(act.at()));
            steps.dispatchAgain(problem, act.at());
            return problem;
        });
    }

    @Transactional
    ProblemView reopen(UUID id, ContestProblem request) {
        return steps.once(Step.REOPEN, id, request, () -> {
            Problem problem = access.require(id);
            Reopening by = reopening(problem);
            Act act = steps.act(Step.REOPEN, request.reason()).with(request.attachments());
            steps.take(problem, request.version(), act, reopened -> reopened.reopen(by, act.at()));
            steps.dispatchAgain(problem, act.at());
            return problem;
        });
    }

    @Transactional
    ProblemView close(UUID id, CloseProblem request) {
        return steps.once(Step.CLOSE, id, request, () -> {
            Problem problem = access.require(id);
            Act act = steps.act(Step.CLOSE, request.note());
            steps.take(problem, request.version(), act, closed -> closed.close(act.at()));
            return problem;
        });
    }

    private Problem requireReported(UUID id) {
        Problem problem = access.require(id);
        if (!problem.isReportedBy(caller.subject())) {
            throw OutcomeProblems.notTheReporter();
        }
        return problem;
    }

    private Reopening reopening(Problem problem) {
        if (problem.isReportedBy(caller.subject())) {
            return Reopening.REPORTER;
        }
        if (caller.has(Roles.OFFICE)) {
            return Reopening.OFFICE;
        }
        if (caller.has(Roles.INSPECTOR)) {
            return Reopening.INSPECTOR;
        }
        throw OutcomeProblems.notTheReporter();
    }
}
