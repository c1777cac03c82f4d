package org.riverchief.patrol.departmentanswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.attachment.AttachmentService;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemEvent;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/** Takes one answer of a department; each is a transaction of its own. */
@ApplicationScoped
class AnswerService {

    private static final int LONGEST_NOTE = 2000;

    private final ProblemSteps steps;
    private final AttachmentService attachments;

    AnswerService(ProblemSteps steps, AttachmentService attachments) {
        this.steps = steps;
        this.attachments = attachments;
    }

    /**
     * Does what the answer says.
     *
     * @throws DomainException with the code of the refusal
     */
    @Transactional(TxType.REQUIRES_NEW)
    AnswerResult take(ActingDepartment department, Answer answer, int index, String requestHash) {
        UUID answerId = answer.answerId();
        if (answerId != null) {
            AnswerResult first = TakenAnswer.firstResult(department, answerId, requestHash);
            if (first != null) {
                return first.at(index, AnswerResult.Outcome.REPEATED);
            }
        }
        Problem problem = require(department, answer);
        problem.requireVersion(answer.version());
        apply(problem, problem.ledBy(department.divisionCode(), department.departmentCode()), department, answer);
        AnswerResult result = new AnswerResult(
                index, answerId, problem.id, AnswerResult.Outcome.DONE, problem.state, problem.version, null, null);
        if (answerId != null) {
            TakenAnswer.keep(department, answerId, requestHash, result, steps.now());
        }
        return result;
    }

    private static Problem require(ActingDepartment department, Answer answer) {
        if (answer.problemId() == null || answer.kind() == null) {
            throw invalid("problemId and kind are required");
        }
        return Problem.byId(answer.problemId())
                .filter(found -> found.concerns(department.divisionCode(), department.departmentCode()))
                .orElseThrow(DomainException::notFound);
    }

    private void apply(Problem problem, boolean lead, ActingDepartment department, Answer answer) {
        Answer.Kind kind = Objects.requireNonNull(answer.kind());
        Act act = Act.by(step(kind, lead), department.account(), department.name(), steps.now(), note(answer))
                .of(department.departmentCode(), department.divisionCode())
                .with(answer.attachments());
        if (!answer.attachments().isEmpty()) {
            attachments.attach(answer.attachments(), problem.divisionCode);
        }
        steps.make(problem, act, changed -> change(changed, act));
    }

    private static @Nullable ProblemEvent change(Problem problem, Act act) {
        return switch (act.step()) {
            case ACCEPT -> problem.accept(act.at());
            case RETURN -> problem.sendBack(String.valueOf(act.note()), act.at());
            case HANDLE -> problem.handle(act.at());
            default -> {
                problem.remark();
                yield null;
            }
        };
    }

    private static Step step(Answer.Kind kind, boolean lead) {
        return switch (kind) {
            case ACCEPT -> lead ? Step.ACCEPT : Step.RECEIVE;
            case HANDLE -> lead ? Step.HANDLE : Step.CONTRIBUTE;
            case PROGRESS -> Step.PROGRESS;
            case RETURN -> {
                if (!lead) {
                    throw new DomainException(
                            Kind.FORBIDDEN, "not-the-lead", "Only the lead department returns a problem");
                }
                yield Step.RETURN;
            }
        };
    }

    private static @Nullable String note(Answer answer) {
        String note = answer.note();
        boolean missing = note == null || note.isBlank();
        if (missing && answer.kind() != Answer.Kind.ACCEPT) {
            throw invalid("note is required");
        }
        if (note != null && (note.length() > LONGEST_NOTE || note.indexOf('\0') >= 0)) {
            throw invalid("note has at most %d characters".formatted(LONGEST_NOTE));
        }
        return missing ? null : note;
    }

    static DomainException invalid(String detail) {
        return new DomainException(Kind.INVALID, "invalid-request", detail);
    }
}
