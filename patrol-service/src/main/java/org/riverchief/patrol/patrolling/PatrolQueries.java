package org.riverchief.patrol.patrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.track.Verdict;

/** Lists patrols. */
@ApplicationScoped
class PatrolQueries {

    /** What a list is narrowed to. */
    record Filter(
            @Nullable UUID chiefId,
            @Nullable UUID reachId,
            @Nullable Verdict verdict) {}

    private final DataScope scope;

    PatrolQueries(DataScope scope) {
        this.scope = scope;
    }

    /** Returns the patrols in the caller's scope, newest first. */
    Page<PatrolSummary> list(Filter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder("divisionCode like :scope");
        parameters.put("scope", scope.prefix() + "%");
        restrict(query, parameters, "chiefId", filter.chiefId());
        restrict(query, parameters, "reachId", filter.reachId());
        restrict(query, parameters, "verdict", filter.verdict());
        page.cursor(2).ifPresent(after -> startAfter(after, query, parameters));
        query.append(" order by started.at desc, id desc");
        List<PatrolSummary> rows = Patrol.<Patrol>find(query.toString(), parameters).range(0, page.limit).stream()
                .map(PatrolSummary::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.startedAt().toInstant(), row.id()));
    }

    private static void restrict(
            StringBuilder query, Map<String, Object> parameters, String field, @Nullable Object value) {
        if (value != null) {
            query.append(" and %s = :%s".formatted(field, field));
            parameters.put(field, value);
        }
    }

    private static void startAfter(List<String> after, StringBuilder query, Map<String, Object> parameters) {
        try {
            parameters.put("afterAt", Instant.parse(after.get(0)));
            parameters.put("afterId", UUID.fromString(after.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw PatrolProblems.invalidCursor();
        }
        query.append(" and (started.at < :afterAt or (started.at = :afterAt and id < :afterId))");
    }
}
