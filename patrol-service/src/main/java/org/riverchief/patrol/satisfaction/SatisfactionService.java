package org.riverchief.patrol.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.problem.PublicProblems;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicstatus.PublicStatuses;
import org.riverchief.patrol.publicstatus.StatusService;

/** Takes reporters' scores. */
@ApplicationScoped
class SatisfactionService {

    private final StatusService reports;
    private final PublicStatuses statuses;
    private final PublicProblems problems;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final DataScope scope;

    SatisfactionService(
            StatusService reports,
            PublicStatuses statuses,
            PublicProblems problems,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            DataScope scope) {
        this.reports = reports;
        this.statuses = statuses;
        this.problems = problems;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.scope = scope;
    }

    /**
     * Takes a score; the same again changes nothing.
     *
     * @throws DomainException {@code not-found}, {@code not-judgeable}, {@code satisfaction-given}
     */
    @Transactional
    SatisfactionView give(String code, GiveSatisfaction request) {
        PublicReport report = reports.require(code);
        Satisfaction.lock(report.id);
        Optional<Satisfaction> known = Satisfaction.ofReport(report.id);
        if (known.isPresent()) {
            return again(known.get(), request);
        }
        Satisfaction satisfaction = Satisfaction.of(
                report, handledProblem(report), request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        satisfaction.persist();
        outbox.add(SatisfactionGiven.of(report, satisfaction, chief(satisfaction.problemId)));
        SatisfactionView view = SatisfactionView.of(satisfaction);
        audit.record(new AuditChange(
                "satisfaction.give", "public-report", report.id.toString(), report.divisionCode, null, view, null));
        return view;
    }

    /**
     * Returns the score of a report in the caller's divisions.
     *
     * @throws DomainException {@code not-found} when there is none
     */
    SatisfactionDeskView get(UUID reportId) {
        return Satisfaction.ofReport(reportId)
                .filter(satisfaction -> scope.permits(satisfaction.divisionCode))
                .map(SatisfactionDeskView::of)
                .orElseThrow(DomainException::notFound);
    }

    private UUID handledProblem(PublicReport report) {
        if (report.problemId == null || !statuses.of(report.status).judgeable()) {
            throw SatisfactionProblems.notJudgeable(report.status);
        }
        return report.problemId;
    }

    @Nullable
    private UUID chief(UUID problemId) {
        return problems.progress(problemId)
                .map(PublicProblems.Progress::chiefId)
                .orElse(null);
    }

    private static SatisfactionView again(Satisfaction known, GiveSatisfaction request) {
        if (known.score != request.score()) {
            throw SatisfactionProblems.given(known.score);
        }
        return SatisfactionView.of(known);
    }
}
