package org.riverchief.patrol.publicstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.abuse.AbuseGuard;
import org.riverchief.patrol.abuse.SenderMarks;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.publiccategory.PublicCategories;
import org.riverchief.patrol.publiccategory.PublicCategoryView;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.PublicReportStep;
import org.riverchief.patrol.publicreport.TrackingCode;

/** Finds reports by their tracking code. */
@ApplicationScoped
public class StatusService {

    private final PublicStatuses statuses;
    private final PublicCategories categories;
    private final AbuseGuard guard;
    private final SenderMarks marks;
    private final Clock clock;

    StatusService(
            PublicStatuses statuses, PublicCategories categories, AbuseGuard guard, SenderMarks marks, Clock clock) {
        this.statuses = statuses;
        this.categories = categories;
        this.guard = guard;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Returns the report of a code somebody typed.
     *
     * @throws DomainException {@code not-found}; {@code too-many-requests} for who tries codes
     */
    public PublicReport require(String typed) {
        String code = TrackingCode.read(typed).orElseThrow(DomainException::notFound);
        String address = marks.address();
        guard.admitLookup(address);
        Optional<PublicReport> found = PublicReport.byCode(code);
        if (found.isEmpty()) {
            guard.countUnknownCode(address);
            throw DomainException.notFound();
        }
        return found.get();
    }

    StatusView status(String typed) {
        PublicReport report = require(typed);
        PublicStatuses.Words words = statuses.of(report.status);
        ReachCopy reach = ReachCopy.byId(report.reachId).orElse(null);
        return new StatusView(
                TrackingCode.shown(report.code),
                report.category,
                categories.find(report.category).map(PublicCategoryView::name).orElse(report.category),
                reach == null ? null : reach.name,
                reach == null ? null : reach.waterBodyName,
                report.receivedAt,
                report.status,
                words.words(),
                words.open(),
                words.judgeable(),
                report.statusAt,
                report.dueAt,
                chief(report),
                steps(report));
    }

    private StatusView.@Nullable Chief chief(PublicReport report) {
        return AppointmentCopy.riverChiefOf(report.reachId, clock.instant())
                .map(appointment -> new StatusView.Chief(appointment.chiefName, appointment.post))
                .orElse(null);
    }

    private List<StatusView.Step> steps(PublicReport report) {
        return PublicReportStep.of(report.id).stream()
                .map(step -> new StatusView.Step(
                        step.happenedAt, step.status, statuses.of(step.status).words(), step.words))
                .toList();
    }
}
