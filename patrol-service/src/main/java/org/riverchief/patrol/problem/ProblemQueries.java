package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;

/** Lists problems the caller may see, the latest report first. */
@ApplicationScoped
class ProblemQueries {

    private final ProblemAccess access;
    private final Clock clock;

    ProblemQueries(ProblemAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    Page<ProblemSummary> list(ProblemFilter filter, PageRequest page) {
        Conditions asked = new Conditions()
                .and("problem.state = :state", "state", filter.state)
                .and("problem.category = :category", "category", filter.category)
                .and("problem.severity = :severity", "severity", filter.severity)
                .and("problem.reachId = :reachId", "reachId", filter.reachId)
                .and("problem.patrolId = :patrolId", "patrolId", filter.patrolId)
                .and("(problem.chiefId = :chiefId or problem.coordinatorChiefId = :chiefId)", "chiefId", filter.chiefId)
                .below("problem.divisionCode", filter.division)
                .descending(page, SortKey.instant("problem.reportedAt"), SortKey.id("problem.id"));
        restrictToCaller(asked);
        if (filter.routing != null) {
            boolean open = filter.routing == ProblemFilter.RoutingState.unresolved;
            asked.and("problem.routingIssue is " + (open ? "not null" : "null"));
        }
        if (filter.overdue) {
            asked.and("problem.dueAt < :now and problem.state in (DISPATCHED, ACCEPTED)", "now", clock.instant());
        }
        List<ProblemSummary> rows = Problem.<Problem>find(
                        "from Problem problem where " + asked.text(), asked.parameters())
                .page(0, page.limit + 1)
                .list()
                .stream()
                .map(ProblemSummary::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.reportedAt(), row.id()));
    }

    private void restrictToCaller(Conditions asked) {
        if (access.seesDivisions()) {
            asked.and("problem.divisionCode like :scope", "scope", access.prefix() + "%");
            return;
        }
        asked.and("""
                (problem.leadDepartmentCode = :department and problem.leadDivisionCode = :departmentDivision
                 or exists (select 1 from Problem helped join helped.assists assist where helped = problem
                    and assist.departmentCode = :department and assist.divisionCode = :departmentDivision))""", "department", access.departmentCode()).with("departmentDivision", access.divisionCode());
    }
}
