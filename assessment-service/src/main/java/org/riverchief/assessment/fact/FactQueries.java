package org.riverchief.assessment.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.DataScope;

/** Lists facts of the caller's divisions, the latest first. */
@ApplicationScoped
class FactQueries {

    private final DataScope scope;

    FactQueries(DataScope scope) {
        this.scope = scope;
    }

    Page<FactView> list(FactFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("divisionCode like :division", "division", scope.prefix() + "%")
                .and("kind = :kind", "kind", filter.kind)
                .and("chiefId = :chief", "chief", filter.chief)
                .and("reachId = :reach", "reach", filter.reach)
                .and("evidenceId = :evidence", "evidence", filter.evidence)
                .and("occurredOn >= :from", "from", filter.from)
                .and("occurredOn <= :to", "to", filter.to)
                .descending(page, SortKey.instant("occurredAt"), SortKey.id("id"));
        List<StoredFact> rows = StoredFact.<StoredFact>find(conditions.text(), conditions.parameters())
                .page(0, page.limit + 1)
                .list();
        return Page.of(rows.stream().map(FactView::of).toList(), page.limit, FactView::cursor);
    }
}
