package org.riverchief.patrol.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.ProblemView;
import org.riverchief.patrol.problem.Step;

/** Merges problems that are the same. */
@ApplicationScoped
class MergingService {

    private final ProblemAccess access;
    private final ProblemSteps steps;

    MergingService(ProblemAccess access, ProblemSteps steps) {
        this.access = access;
        this.steps = steps;
    }

    /** Ends one problem as part of another; both histories say so, each stays with its own reporter. */
    @Transactional
    ProblemView merge(UUID id, MergeProblem request) {
        return steps.once(Step.MERGE, id, request, () -> {
            if (id.equals(request.intoId())) {
                throw new DomainException(Kind.INVALID, "merge-into-itself", "Name another problem as intoId");
            }
            // Two offices that merge each into the other meet at the same row.
            boolean first = id.compareTo(request.intoId()) < 0;
            Problem.lock(first ? id : request.intoId());
            Problem.lock(first ? request.intoId() : id);
            Problem problem = access.require(id);
            Problem into = access.require(request.intoId());
            Act act = steps.act(Step.MERGE, request.reason());
            steps.take(problem, request.version(), act, merged -> merged.mergeInto(into.id, act.at()));
            steps.make(into, act, absorbing -> {
                absorbing.absorb();
                return null;
            });
            return problem;
        });
    }
}
