package org.riverchief.patrol.patrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
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
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("chiefId = :chiefId", "chiefId", filter.chiefId())
                .and("reachId = :reachId", "reachId", filter.reachId())
                .and("verdict = :verdict", "verdict", filter.verdict())
                .descending(page, SortKey.instant("started.at"), SortKey.id("id"));
        List<PatrolSummary> rows =
                Patrol.<Patrol>find(asked.text(), asked.parameters()).page(0, page.limit + 1).list().stream()
                        .map(PatrolSummary::of)
                        .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.startedAt().toInstant(), row.id()));
    }
}
