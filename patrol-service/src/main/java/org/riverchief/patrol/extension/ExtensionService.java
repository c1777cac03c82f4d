package org.riverchief.patrol.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.DueDateMove;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/** Gives departments more time, or not. */
@ApplicationScoped
class ExtensionService {

    private final ProblemAccess access;
    private final ProblemSteps steps;
    private final Idempotency idempotency;

    ExtensionService(ProblemAccess access, ProblemSteps steps, Idempotency idempotency) {
        this.access = access;
        this.steps = steps;
        this.idempotency = idempotency;
    }

    List<ExtensionView> list(UUID problemId) {
        access.require(problemId);
        return Extension.of(problemId).stream().map(ExtensionView::of).toList();
    }

    @Transactional
    ExtensionView request(UUID problemId, RequestExtension request) {
        return idempotency.once("extension " + problemId, request, ExtensionView.class, () -> {
            Problem problem = access.requireLed(problemId);
            Act act = steps.act(Step.REQUEST_EXTENSION, request.reason())
                    .of(problem.leadDepartmentCode, problem.leadDivisionCode);
            if (Extension.undecided(problemId).isPresent()) {
                throw ExtensionProblems.undecided();
            }
            steps.take(problem, request.version(), act, asked -> {
                asked.remark();
                requireLater(asked, request.dueAt().toInstant());
                return null;
            });
            Extension extension = Extension.request(problem, request, act);
            extension.persistAndFlush();
            return ExtensionView.of(extension);
        });
    }

    @Transactional
    ExtensionView decide(UUID problemId, UUID id, DecideExtension request) {
        return idempotency.once("extension-decision " + id, request, ExtensionView.class, () -> {
            Problem problem = access.require(problemId);
            Extension extension = Extension.of(problemId, id).orElseThrow(DomainException::notFound);
            if (request.granted()) {
                grant(problem, extension, request);
            } else {
                Act act = steps.act(Step.REFUSE_EXTENSION, request.note())
                        .of(extension.departmentCode, extension.divisionCode);
                extension.refuse(request.note(), act);
                steps.take(problem, null, act, refused -> {
                    refused.remark();
                    return null;
                });
            }
            return ExtensionView.of(extension);
        });
    }

    /** A request lapses when the problem leaves the department that made it. */
    void lapse(@Observes ProblemMoved moved) {
        if (!moved.problem().state.isWithDepartment() || moved.act().step() == Step.TRANSFER) {
            Extension.undecided(moved.problemId()).ifPresent(extension -> extension.lapse(moved.at()));
        }
    }

    private void grant(Problem problem, Extension extension, DecideExtension request) {
        Act act = steps.act(Step.GRANT_EXTENSION, request.note()).of(extension.departmentCode, extension.divisionCode);
        Instant due = extension.grant(instant(request.dueAt()), request.note(), act);
        requireLater(problem, due);
        String explanation = "延期:%s(原期限 %s)".formatted(extension.reason, problem.dueAt);
        Deadline until = Deadline.manual(due.atOffset(ZoneOffset.UTC), explanation);
        steps.take(problem, null, act, extended -> extended.moveDueDate(until, DueDateMove.EXTENSION, act.at()));
    }

    private static void requireLater(Problem problem, Instant due) {
        Instant present = problem.dueAt;
        if (present != null && !due.isAfter(present)) {
            throw ExtensionProblems.notLater(present);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
