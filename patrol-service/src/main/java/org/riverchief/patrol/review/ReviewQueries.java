package org.riverchief.patrol.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.track.Verdict;

/** Lists patrols that wait for a decision. */
@ApplicationScoped
class ReviewQueries {

    private final EntityManager entityManager;
    private final DataScope scope;

    ReviewQueries(EntityManager entityManager, DataScope scope) {
        this.entityManager = entityManager;
        this.scope = scope;
    }

    /** Returns the doubtful patrols in the caller's scope, those that wait longest first. */
    Page<DoubtfulPatrol> list(@Nullable UUID chiefId, @Nullable UUID reachId, PageRequest page) {
        Conditions asked = new Conditions()
                .and("judgement.patrolId = patrol.id")
                .and("judgement.number = patrol.judgement")
                .and("patrol.verdict = :doubtful", "doubtful", Verdict.DOUBTFUL)
                .and("patrol.divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("patrol.chiefId = :chiefId", "chiefId", chiefId)
                .and("patrol.reachId = :reachId", "reachId", reachId)
                .ascending(page, SortKey.instant("patrol.started.at"), SortKey.id("patrol.id"));
        TypedQuery<Object[]> query = entityManager.createQuery(
                "select patrol, judgement from Patrol patrol, PatrolJudgement judgement where " + asked.text(),
                Object[].class);
        asked.parameters().forEach(query::setParameter);
        List<DoubtfulPatrol> rows = query.setMaxResults(page.limit + 1).getResultList().stream()
                .map(row -> DoubtfulPatrol.of((Patrol) row[0], (PatrolJudgement) row[1]))
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.startedAt().toInstant(), row.patrolId()));
    }
}
