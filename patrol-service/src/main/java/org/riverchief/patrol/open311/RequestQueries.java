package org.riverchief.patrol.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.PublicReportState;
import org.riverchief.patrol.publicreport.PublicReportStep;
import org.riverchief.patrol.publicstatus.PublicStatuses;

/** Finds requests for everybody: those that became problems, and by id those that are looked at first, too. */
@ApplicationScoped
class RequestQueries {

    /** "90 days or first 1000 requests returned, whichever is smallest" (GeoReport v2, Response Volume). */
    private static final int MOST = 1000;

    private final PublicStatuses statuses;

    RequestQueries(PublicStatuses statuses) {
        this.statuses = statuses;
    }

    List<PublicReport> find(RequestSearch search) {
        if (search.ids() != null) {
            return run(
                    "select report from PublicReport report where report.id in :ids order by report.receivedAt desc",
                    Map.of("ids", search.ids()));
        }
        Conditions asked = new Conditions()
                .and("report.state = :state", "state", PublicReportState.ACCEPTED)
                .and("report.divisionCode like :below", "below", search.divisionPrefix() + "%")
                .and("report.receivedAt >= :from", "from", search.from())
                .and("report.receivedAt <= :until", "until", search.until())
                .and("report.statusAt >= :updatedFrom", "updatedFrom", search.updatedFrom())
                .and("report.statusAt <= :updatedUntil", "updatedUntil", search.updatedUntil());
        if (!search.serviceCodes().isEmpty()) {
            asked.and("report.category in :codes", "codes", search.serviceCodes());
        }
        if (search.open() != null) {
            asked.and("report.status " + (search.open() ? "not in" : "in") + " :closed", "closed", statuses.closed());
        }
        return run(
                "select report from PublicReport report where "
                        + asked.orderedBy("report.receivedAt desc, report.id desc"),
                asked.parameters());
    }

    /** Returns the steps of requests in a span of time, the earliest first. */
    List<PublicReportStep> updates(String divisionPrefix, RequestSearch.Span span) {
        return PublicReport.getEntityManager()
                .createQuery("""
                        select step from PublicReportStep step join PublicReport report on report.id = step.reportId
                        where report.state = :state and report.divisionCode like :below
                          and step.happenedAt between :from and :until
                        order by step.happenedAt, step.id""", PublicReportStep.class)
                .setParameter("state", PublicReportState.ACCEPTED)
                .setParameter("below", divisionPrefix + "%")
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static List<PublicReport> run(String hql, Map<String, Object> values) {
        TypedQuery<PublicReport> query = PublicReport.getEntityManager()
                .createQuery(hql, PublicReport.class)
                .setMaxResults(MOST);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
