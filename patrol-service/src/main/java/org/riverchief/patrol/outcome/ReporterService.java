package org.riverchief.patrol.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.ProblemView;
import org.riverchief.patrol.problem.Reopening;
import org.riverchief.patrol.problem.Step;

/**
 * What reporters without an account say of a handled problem. Whoever calls has made sure that it is the reporter; the
 * account is what the history names them by, such as {@code public:<id of the report>}, and is never a person's name.
 */
@ApplicationScoped
public class ReporterService {

    private final ProblemSteps steps;
    private final Confirmation confirmation;

    ReporterService(ProblemSteps steps, Confirmation confirmation) {
        this.steps = steps;
        this.confirmation = confirmation;
    }

    /**
     * The reporter says that it is done; closes it when it was re-inspected.
     *
     * @throws DomainException {@code not-found}, {@code wrong-problem-state} when nobody handled it,
     *     {@code concurrent-change}
     */
    @Transactional
    public ProblemView agree(UUID problemId, String account, @Nullable String note) {
        Problem problem = require(problemId);
        Act act = Act.by(Step.AGREE, account, null, steps.now(), note);
        steps.make(problem, act, agreed -> agreed.agree(act.at()));
        confirmation.closeWhenConfirmed(problem, act.at());
        return ProblemView.of(problem);
    }

    /**
     * The reporter says that what was handled is not done; it goes back to its departments.
     *
     * @throws DomainException {@code not-found}, {@code wrong-problem-state} when nobody handled it or it is closed,
     *     {@code concurrent-change}
     */
    @Transactional
    public ProblemView disagree(UUID problemId, String account, String reason, List<UUID> attachmentIds) {
        Problem problem = require(problemId);
        Act act = Act.by(Step.DISAGREE, account, null, steps.now(), reason).with(attachmentIds);
        steps.make(problem, act, contested -> contested.disagree(act.at()));
        steps.dispatchAgain(problem, act.at());
        return ProblemView.of(problem);
    }

    /**
     * The reporter says that what was handled or closed is not done, or came back.
     *
     * @throws DomainException {@code not-found}, {@code wrong-problem-state}, {@code concurrent-change}
     */
    @Transactional
    public ProblemView reopen(UUID problemId, String account, String reason, List<UUID> attachmentIds) {
        Problem problem = require(problemId);
        Act act = Act.by(Step.REOPEN, account, null, steps.now(), reason).with(attachmentIds);
        steps.make(problem, act, reopened -> reopened.reopen(Reopening.REPORTER, act.at()));
        steps.dispatchAgain(problem, act.at());
        return ProblemView.of(problem);
    }

    private static Problem require(UUID id) {
        return Problem.byId(id).orElseThrow(DomainException::notFound);
    }
}
