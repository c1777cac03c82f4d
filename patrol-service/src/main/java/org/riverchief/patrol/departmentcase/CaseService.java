package org.riverchief.patrol.departmentcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/** Keeps the cases of departments as problems move. */
@ApplicationScoped
class CaseService {

    private final ProblemAccess access;
    private final ProblemSteps steps;

    CaseService(ProblemAccess access, ProblemSteps steps) {
        this.access = access;
        this.steps = steps;
    }

    void follow(@Observes ProblemMoved moved) {
        Problem problem = moved.problem();
        Act act = moved.act();
        for (DepartmentCase open : DepartmentCase.openOf(problem.id)) {
            take(open, act);
            open.follow(problem);
            if (ends(open, problem, act)) {
                open.end(act);
            }
        }
        if (act.step() == Step.DISPATCH || act.step() == Step.TRANSFER) {
            assign(problem, act);
        }
    }

    /** Returns all cases of a problem, those of former dispatches too; for whoever sees the problem. */
    List<CaseView> list(UUID problemId) {
        Problem problem = access.require(problemId);
        return DepartmentCase.of(problemId).stream()
                .map(found -> CaseView.of(found, problem))
                .toList();
    }

    /** Gives a department that helps a due date of its own. */
    @Transactional
    CaseView dueBy(UUID problemId, UUID caseId, SetCaseDueDate request) {
        Problem problem = access.require(problemId);
        DepartmentCase open = DepartmentCase.openOf(problemId).stream()
                .filter(found -> found.id.equals(caseId))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        if (open.lead) {
            throw new DomainException(
                    Kind.CONFLICT, "lead-due-date", "The lead's due date is the problem's; grant an extension");
        }
        open.dueBy(request.dueAt().toInstant(), request.reason());
        Act act = steps.act(Step.MOVE_DEADLINE, request.reason()).of(open.departmentCode, open.divisionCode);
        steps.take(problem, request.version(), act, noted -> {
            noted.remark();
            return null;
        });
        return CaseView.of(open, problem);
    }

    private static void take(DepartmentCase open, Act act) {
        boolean own = open.departmentCode.equals(act.departmentCode()) && open.divisionCode.equals(act.divisionCode());
        if (!own) {
            return;
        }
        switch (act.step()) {
            case ACCEPT, RECEIVE -> open.receive(act);
            case HANDLE, CONTRIBUTE -> open.answer(act);
            default -> {
                // Other steps of a department say nothing about receipt or answer.
            }
        }
    }

    private static boolean ends(DepartmentCase open, Problem problem, Act act) {
        return switch (act.step()) {
            case DISPATCH, TRANSFER -> true;
            default -> !problem.state.isOpen() || !problem.concerns(open.divisionCode, open.departmentCode);
        };
    }

    private static void assign(Problem problem, Act act) {
        String department = problem.leadDepartmentCode;
        String division = problem.leadDivisionCode;
        if (department != null && division != null) {
            DepartmentCase.assign(problem, department, division, act.at()).persist();
        }
        problem.assists.forEach(
                assist -> DepartmentCase.assign(problem, assist.departmentCode(), assist.divisionCode(), act.at())
                        .persist());
    }
}
