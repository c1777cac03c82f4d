package org.riverchief.patrol.delegatereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.delegation.DelegatedPatrol;

/** Takes reports from delegates and shows them to chiefs. */
@ApplicationScoped
class DelegateReportService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;

    DelegateReportService(Clock clock, Caller caller, DataScope scope, AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
    }

    void delegatedPatrol(@Observes DelegatedPatrol patrol) {
        if (DelegateReport.findByIdOptional(patrol.patrolId()).isEmpty()) {
            DelegateReport.due(patrol).persist();
        }
    }

    @Transactional
    DelegateReportView submit(UUID patrolId, SubmitReport request) {
        return change(
                patrolId,
                "delegate-report.submit",
                report -> isCaller(report.delegateId),
                (report, now) -> report.submit(request.text(), now));
    }

    @Transactional
    DelegateReportView see(UUID patrolId) {
        return change(
                patrolId, "delegate-report.see", report -> isCaller(report.chiefId), (report, now) -> report.see(now));
    }

    DelegateReportView get(UUID patrolId) {
        return DelegateReport.<DelegateReport>findByIdOptional(patrolId)
                .filter(report -> scope.permits(report.divisionCode))
                .map(report -> DelegateReportView.of(report, clock.instant()))
                .orElseThrow(DomainException::notFound);
    }

    /** Returns the reports in the caller's scope, the latest patrol first; open: only those not submitted. */
    Page<DelegateReportView> list(@Nullable UUID chiefId, @Nullable UUID delegateId, boolean open, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("chiefId = :chiefId", "chiefId", chiefId)
                .and("delegateId = :delegateId", "delegateId", delegateId);
        if (open) {
            conditions.and("submittedAt is null");
        }
        conditions.descending(page, SortKey.instant("finishedAt"), SortKey.id("patrolId"));
        Instant now = clock.instant();
        List<DelegateReportView> rows =
                DelegateReport.<DelegateReport>find(conditions.text(), conditions.parameters())
                        .range(0, page.limit)
                        .stream()
                        .map(report -> DelegateReportView.of(report, now))
                        .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.finishedAt(), row.patrolId()));
    }

    private DelegateReportView change(
            UUID patrolId,
            String action,
            Predicate<DelegateReport> permitted,
            BiConsumer<DelegateReport, Instant> change) {
        DelegateReport report = DelegateReport.lock(patrolId).filter(permitted).orElseThrow(DomainException::notFound);
        Instant now = clock.instant();
        DelegateReportView before = DelegateReportView.of(report, now);
        change.accept(report, now);
        DelegateReportView after = DelegateReportView.of(report, now);
        audit.record(new AuditChange(
                action,
                "delegate-report",
                patrolId.toString(),
                report.divisionCode,
                before,
                after,
                report.chiefId.toString()));
        return after;
    }

    private boolean isCaller(UUID person) {
        return caller.chiefId().filter(person::equals).isPresent();
    }
}
