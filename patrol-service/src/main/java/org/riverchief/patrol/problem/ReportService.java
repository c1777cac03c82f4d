package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.attachment.AttachmentService;

/** Takes reports of problems. */
@ApplicationScoped
class ReportService {

    /**
     * A report that is stored.
     *
     * @param first whether it was this request that stored it
     */
    record Receipt(ProblemView problem, boolean first) {}

    private final ReportAssessor assessor;
    private final ProblemHistory history;
    private final ProblemRouting routing;
    private final ProblemAccess access;
    private final AttachmentService attachments;

    ReportService(
            ReportAssessor assessor,
            ProblemHistory history,
            ProblemRouting routing,
            ProblemAccess access,
            AttachmentService attachments) {
        this.assessor = assessor;
        this.history = history;
        this.routing = routing;
        this.access = access;
        this.attachments = attachments;
    }

    /**
     * Stores a problem and dispatches it where that is possible; the same report again changes nothing.
     *
     * @throws DomainException {@code problem-id-taken} when the id came before with other content
     */
    @Transactional
    Receipt report(ReportProblem request) {
        Problem.lockId(request.id());
        Optional<Problem> known = Problem.byId(request.id());
        if (known.isPresent()) {
            return again(known.get(), request);
        }
        Circumstances circumstances = assessor.assess(request);
        attachments.attach(request.attachments(), circumstances.divisionCode());
        Problem problem = Problem.report(request, circumstances);
        Circumstances.Reporter reporter = circumstances.reporter();
        Act act = Act.by(Step.REPORT, reporter.account(), reporter.name(), circumstances.at(), null);
        history.begin(problem, act.with(request.attachments()));
        routing.route(problem, circumstances.at());
        return new Receipt(ProblemView.of(problem), true);
    }

    private Receipt again(Problem known, ReportProblem request) {
        if (!access.sees(known) || !known.requestHash.equals(assessor.hash(request))) {
            throw ProblemProblems.idTaken();
        }
        return new Receipt(ProblemView.of(known), false);
    }
}
