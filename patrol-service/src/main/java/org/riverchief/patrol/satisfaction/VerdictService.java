package org.riverchief.patrol.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.outcome.ReporterService;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicstatus.PublicStatuses;
import org.riverchief.patrol.publicstatus.StatusService;

/** Takes reporters' word on whether it is done. */
@ApplicationScoped
class VerdictService {

    private static final String CLOSED = "CLOSED";

    private final StatusService reports;
    private final PublicStatuses statuses;
    private final ReporterService reporters;

    VerdictService(StatusService reports, PublicStatuses statuses, ReporterService reporters) {
        this.reports = reports;
        this.statuses = statuses;
        this.reporters = reporters;
    }

    /**
     * Agrees with a handling, or sends the problem back to its departments.
     *
     * @throws DomainException {@code not-found}, {@code not-judgeable}, {@code reason-missing}, {@code
     *     wrong-problem-state}
     */
    @Transactional
    void give(String code, GiveVerdict request) {
        PublicReport report = reports.require(code);
        UUID problem = handledProblem(report);
        String account = "public:" + report.id;
        String words = request.words() == null ? "" : request.words().strip();
        if (request.agrees()) {
            reporters.agree(problem, account, words.isEmpty() ? null : words);
            return;
        }
        if (words.isEmpty()) {
            throw new DomainException(Kind.INVALID, "reason-missing", "Say what is not done");
        }
        if (report.status.equals(CLOSED)) {
            reporters.reopen(problem, account, words, List.of());
            return;
        }
        reporters.disagree(problem, account, words, List.of());
    }

    private UUID handledProblem(PublicReport report) {
        if (report.problemId == null || !statuses.of(report.status).judgeable()) {
            throw SatisfactionProblems.notJudgeable(report.status);
        }
        return report.problemId;
    }
}
