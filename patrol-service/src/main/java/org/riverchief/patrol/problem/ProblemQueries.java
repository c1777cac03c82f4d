package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.DivisionCode;

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
        Conditions conditions = new Conditions();
        restrictToCaller(conditions);
        conditions.when(filter.state, "problem.state = :state", "state");
        conditions.when(filter.category, "problem.category = :category", "category");
        conditions.when(filter.severity, "problem.severity = :severity", "severity");
        conditions.when(filter.reachId, "problem.reachId = :reachId", "reachId");
        conditions.when(filter.patrolId, "problem.patrolId = :patrolId", "patrolId");
        conditions.when(filter.chiefId, "problem.chiefId = :chiefId", "chiefId");
        if (filter.division != null) {
            String below = DivisionCode.of(filter.division).prefix() + "%";
            conditions.when(below, "problem.divisionCode like :below", "below");
        }
        if (filter.routing != null) {
            boolean open = filter.routing == ProblemFilter.RoutingState.unresolved;
            conditions.add("problem.routingIssue is " + (open ? "not null" : "null"));
        }
        if (filter.overdue) {
            conditions.when(clock.instant(), "problem.dueAt < :now and problem.state = DISPATCHED", "now");
        }
        page.cursor(2).ifPresent(position -> continueAfter(conditions, position));
        List<ProblemSummary> rows = conditions.query().setMaxResults(page.limit + 1).getResultList().stream()
                .map(ProblemSummary::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.reportedAt(), row.id()));
    }

    private void restrictToCaller(Conditions conditions) {
        if (access.seesDivisions()) {
            conditions.when(access.prefix() + "%", "problem.divisionCode like :scope", "scope");
            return;
        }
        conditions.when(access.departmentCode(), """
                (problem.leadDepartmentCode = :department and problem.leadDivisionCode = :departmentDivision
                 or exists (select 1 from Problem helped join helped.assists assist where helped = problem
                    and assist.departmentCode = :department and assist.divisionCode = :departmentDivision))""", "department");
        conditions.with("departmentDivision", access.divisionCode());
    }

    private static void continueAfter(Conditions conditions, List<String> position) {
        try {
            conditions.add("(problem.reportedAt < :lastAt or problem.reportedAt = :lastAt and problem.id < :lastId)");
            conditions.with("lastAt", Instant.parse(position.get(0)));
            conditions.with("lastId", UUID.fromString(position.get(1)));
        } catch (RuntimeException e) {
            DomainException problem =
                    new DomainException(Kind.INVALID, "invalid-cursor", "The parameter after is not of this list");
            problem.initCause(e);
            throw problem;
        }
    }

    /** Collects what must hold and the values it needs. */
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String clause) {
            clauses.add(clause);
        }

        void with(String name, Object value) {
            values.put(name, value);
        }

        void when(@Nullable Object value, String clause, String name) {
            if (value != null) {
                add(clause);
                with(name, value);
            }
        }

        TypedQuery<Problem> query() {
            TypedQuery<Problem> query = Problem.getEntityManager()
                    .createQuery(
                            "select problem from Problem problem where " + String.join(" and ", clauses)
                                    + " order by problem.reportedAt desc, problem.id desc",
                            Problem.class);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
