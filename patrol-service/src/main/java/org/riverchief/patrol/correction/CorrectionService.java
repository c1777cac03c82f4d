package org.riverchief.patrol.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineCase;
import org.riverchief.patrol.deadline.DeadlineKind;
import org.riverchief.patrol.deadline.DeadlineService;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.ProblemView;
import org.riverchief.patrol.problem.Step;

/** Lets reporters change or take back their own reports, as long as the rule says and nobody worked on them. */
@ApplicationScoped
class CorrectionService {

    private final ProblemAccess access;
    private final ProblemSteps steps;
    private final DeadlineService deadlines;
    private final Caller caller;

    CorrectionService(ProblemAccess access, ProblemSteps steps, DeadlineService deadlines, Caller caller) {
        this.access = access;
        this.steps = steps;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    @Transactional
    ProblemView correct(UUID id, CorrectReport request) {
        return steps.once(Step.EDIT, id, request, () -> {
            Act act = steps.act(Step.EDIT, null);
            Problem problem = requireOwn(id, act.at());
            steps.take(problem, request.version(), act, corrected -> {
                corrected.correct(request.description());
                return null;
            });
            return problem;
        });
    }

    @Transactional
    ProblemView withdraw(UUID id, WithdrawReport request) {
        return steps.once(Step.WITHDRAW, id, request, () -> {
            Act act = steps.act(Step.WITHDRAW, request.reason());
            Problem problem = requireOwn(id, act.at());
            steps.take(problem, request.version(), act, withdrawn -> withdrawn.withdraw(act.at()));
            return problem;
        });
    }

    private Problem requireOwn(UUID id, Instant at) {
        Problem problem = access.require(id);
        if (!problem.isReportedBy(caller.subject())) {
            throw new DomainException(
                    Kind.FORBIDDEN, "not-the-reporter", "Only the account that reported the problem may change it");
        }
        DeadlineCase asked = new DeadlineCase(
                DeadlineKind.CORRECTION, DivisionCode.of(problem.divisionCode), problem.category, problem.severity);
        if (deadlines.deadline(asked, problem.reportedAt) instanceof Deadline until
                && !at.isAfter(until.dueAt().toInstant())) {
            return problem;
        }
        throw new DomainException(
                Kind.CONFLICT,
                "correction-time-over",
                "Reports are changed shortly after they were made, or not at all");
    }
}
