package org.riverchief.patrol.publicdesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.publicreport.PublicReport;

/** Shows an office the public reports of its divisions, the latest first. */
@ApplicationScoped
class ReportDesk {

    private final DataScope scope;

    ReportDesk(DataScope scope) {
        this.scope = scope;
    }

    Page<DeskReportView> list(DeskFilter filter, PageRequest page) {
        Conditions asked = new Conditions()
                .and("report.divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("report.state = :state", "state", filter.state)
                .and("report.channel = :channel", "channel", filter.channel)
                .and("report.reachId = :reachId", "reachId", filter.reachId)
                .descending(page, SortKey.instant("report.receivedAt"), SortKey.id("report.id"));
        List<DeskReportView> rows = PublicReport.<PublicReport>find(
                        "from PublicReport report where " + asked.text(), asked.parameters())
                .page(0, page.limit + 1)
                .list()
                .stream()
                .map(DeskReportView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.receivedAt(), row.id()));
    }

    DeskReportView get(UUID id) {
        return PublicReport.byId(id)
                .filter(report -> scope.permits(report.divisionCode))
                .map(DeskReportView::of)
                .orElseThrow(DomainException::notFound);
    }
}
