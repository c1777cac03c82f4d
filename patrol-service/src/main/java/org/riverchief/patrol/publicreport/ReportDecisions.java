package org.riverchief.patrol.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;

/** What the office decides about public reports of its divisions. */
@ApplicationScoped
public class ReportDecisions {

    private final ProblemMaker problems;
    private final DataScope scope;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ReportDecisions(ProblemMaker problems, DataScope scope, Caller caller, AuditTrail audit, Clock clock) {
        this.problems = problems;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a held report a problem.
     *
     * @throws DomainException {@code not-found}, {@code public-report-decided}
     */
    @Transactional
    public PublicReport confirm(UUID id) {
        PublicReport report = require(id);
        problems.confirm(report, caller.subject(), now());
        record("public-report.confirm", report, null);
        return report;
    }

    /**
     * Puts a held report aside; its reporter sees the reason.
     *
     * @throws DomainException {@code not-found}, {@code public-report-decided}
     */
    @Transactional
    public PublicReport discard(UUID id, String reason) {
        PublicReport report = require(id);
        Instant now = now();
        report.discard(reason, caller.subject(), now);
        PublicReportStep.add(report.id, PublicReport.DISCARDED, now, reason);
        record("public-report.discard", report, reason);
        return report;
    }

    /**
     * Says something to the reporter, for instance that it will take longer.
     *
     * @throws DomainException {@code not-found}
     */
    @Transactional
    public PublicReport answer(UUID id, String words) {
        PublicReport report = require(id);
        PublicReportStep.add(report.id, PublicReportStep.ANSWERED, now(), words);
        record("public-report.answer", report, words);
        return report;
    }

    /**
     * Shows the reporter's text to everybody, or no longer.
     *
     * @throws DomainException {@code not-found}
     */
    @Transactional
    public PublicReport showDescription(UUID id, boolean shown) {
        PublicReport report = require(id);
        report.showDescription(shown);
        record(shown ? "public-report.show" : "public-report.hide", report, null);
        return report;
    }

    private PublicReport require(UUID id) {
        return PublicReport.lock(id)
                .filter(report -> scope.permits(report.divisionCode))
                .orElseThrow(DomainException::notFound);
    }

    private void record(String action, PublicReport report, @Nullable String words) {
        Map<String, Object> after = words == null
                ? Map.of("state", report.state, "descriptionPublic", report.descriptionPublic)
                : Map.of("state", report.state, "words", words);
        audit.record(
                new AuditChange(action, "public-report", report.id.toString(), report.divisionCode, null, after, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
