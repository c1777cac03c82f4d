package org.riverchief.patrol.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.delegation.Delegation;
import org.riverchief.patrol.delegation.DelegationService;
import org.riverchief.patrol.task.PatrolTask;
import org.riverchief.patrol.task.TaskConfig;
import org.riverchief.patrol.task.TaskState;
import org.riverchief.patrol.tasklist.RateFilter.Grouping;

/** Lists tasks and sums them up. */
@ApplicationScoped
class TaskQueries {

    private static final int MOST_OF_ONE_CALLER = 500;

    /** By key: how many tasks in which states, what was owed and given. */
    private static final String SUMS = """
            select %1$s, %2$s, count(*), sum(case when t.state = 'DONE' then 1 else 0 end),
                sum(case when t.state = 'MISSED' then 1 else 0 end),
                sum(case when t.state = 'OPEN' then 1 else 0 end), sum(t.required),
                sum(case when t.counted < t.required then t.counted else t.required end), sum(t.pending),
                sum(t.counted), sum(t.delegated)
            from PatrolTask t where %3$s group by %1$s order by %1$s""";

    private final DataScope scope;
    private final Caller caller;
    private final DelegationService delegation;
    private final TaskConfig config;
    private final Clock clock;

    TaskQueries(DataScope scope, Caller caller, DelegationService delegation, TaskConfig config, Clock clock) {
        this.scope = scope;
        this.caller = caller;
        this.delegation = delegation;
        this.config = config;
        this.clock = clock;
    }

    /** Returns the tasks in the caller's scope, those due first first. */
    Page<TaskSummary> list(TaskFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("divisionCode", filter.division)
                .and("chiefId = :chiefId", "chiefId", filter.chiefId)
                .and("reachId = :reachId", "reachId", filter.reachId)
                .and("level = :level", "level", filter.level)
                .and("period = :period", "period", filter.period)
                .and("state = :state", "state", filter.state)
                .and("periodTo > :from", "from", filter.from)
                .and("periodFrom <= :to", "to", filter.to)
                .ascending(page, SortKey.day("periodTo"), SortKey.id("id"));
        List<TaskSummary> rows =
                PatrolTask.<PatrolTask>find(conditions.text(), conditions.parameters()).range(0, page.limit).stream()
                        .map(TaskSummary::of)
                        .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.periodTo(), row.id()));
    }

    /** Returns what the caller owes on a day, and what chiefs owe for whom the caller may patrol now. */
    List<TaskSummary> mine(LocalDate asked) {
        UUID own = caller.chiefId().orElseThrow(TaskListProblems::noChief);
        List<Delegation> delegations = new ArrayList<>(delegation.of(own, clock.instant()));
        delegations.add(new Delegation(own, null));
        Conditions conditions = new Conditions()
                .and(
                        "chiefId in :chiefs",
                        "chiefs",
                        delegations.stream().map(Delegation::chiefId).toList())
                .and("periodFrom <= :day and periodTo > :day", "day", asked)
                .and("state <> :lapsed", "lapsed", TaskState.LAPSED);
        return PatrolTask.<PatrolTask>find(conditions.orderedBy("periodTo, id"), conditions.parameters())
                .range(0, MOST_OF_ONE_CALLER - 1)
                .stream()
                .filter(task -> delegations.stream()
                        .anyMatch(held -> held.chiefId().equals(task.chiefId) && held.covers(task.reachId)))
                .map(TaskSummary::of)
                .toList();
    }

    LocalDate today() {
        return clock.instant().atZone(config.zone()).toLocalDate();
    }

    /** Returns the rates of chiefs or divisions in the caller's scope, in the order of their keys. */
    Page<PatrolRate> rates(RateFilter filter, LocalDate from, LocalDate to, PageRequest page) {
        String key = switch (filter.by) {
            case CHIEF -> "cast(t.chiefId as string)";
            case DIVISION -> "t.divisionCode";
            case PERIOD -> "concat(cast(t.period as string), '/', cast(t.periodFrom as string))";
        };
        boolean named = filter.by == Grouping.CHIEF;
        Conditions conditions = new Conditions()
                .and("t.divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("t.divisionCode", filter.division)
                .and("t.chiefId = :chiefId", "chiefId", filter.chiefId)
                .and("t.level = :level", "level", filter.level)
                .and("t.periodTo > :from", "from", from)
                .and("t.periodTo <= :to", "to", to)
                .and("t.state in ('OPEN', 'DONE', 'MISSED')");
        page.cursor(1).ifPresent(after -> conditions.and(key + " > :after", "after", after.get(0)));
        TypedQuery<Object[]> query = PatrolTask.getEntityManager()
                .createQuery(SUMS.formatted(key, named ? "max(t.chiefName)" : "''", conditions.text()), Object[].class)
                .setMaxResults(page.limit + 1);
        conditions.parameters().forEach(query::setParameter);
        List<PatrolRate> rows = query.getResultList().stream()
                .map(row -> PatrolRate.of(String.valueOf(row[0]), named ? String.valueOf(row[1]) : null, sums(row)))
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.key()));
    }

    private static long[] sums(Object[] row) {
        long[] sums = new long[row.length - 2];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = ((Number) row[i + 2]).longValue();
        }
        return sums;
    }
}
