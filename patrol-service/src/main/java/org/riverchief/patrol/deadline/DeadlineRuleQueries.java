package org.riverchief.patrol.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;

/** Lists the deadline rules that concern the caller: those of their divisions, those that
 * hold there from above, and references. */
@ApplicationScoped
class DeadlineRuleQueries {

    private static final String CONCERNING =
            "(rule.divisionCode is null or rule.divisionCode in :holding or rule.divisionCode like :below)";
    private static final String LATEST =
            " and not exists (select 1 from DeadlineRule later where later.version > rule.version"
                    + " and later.divisionCode is not distinct from rule.divisionCode"
                    + " and later.category is not distinct from rule.category"
                    + " and later.severity is not distinct from rule.severity)";
    private static final UUID START = new UUID(0, 0);

    private final DataScope scope;
    private final Caller caller;

    DeadlineRuleQueries(DataScope scope, Caller caller) {
        this.scope = scope;
        this.caller = caller;
    }

    /** Returns rules in the order they were made, with or without the versions that were replaced. */
    Page<DeadlineRuleView> list(boolean history, PageRequest page) {
        String hql = "select rule from DeadlineRule rule where " + CONCERNING + " and rule.id > :after"
                + (history ? "" : LATEST) + " order by rule.id";
        List<DeadlineRuleView> rows = DeadlineRule.getEntityManager()
                .createQuery(hql, DeadlineRule.class)
                .setParameter("holding", DeadlineRule.codes(caller.division()))
                .setParameter("below", scope.prefix() + "%")
                .setParameter(
                        "after", page.cursor(1).map(values -> id(values.get(0))).orElse(START))
                .setMaxResults(page.limit + 1)
                .getResultList()
                .stream()
                .map(DeadlineRuleView::of)
                .toList();
        return Page.of(rows, page.limit, rule -> Cursor.encode(rule.id()));
    }

    private static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            DomainException problem =
                    new DomainException(Kind.INVALID, "invalid-cursor", "The parameter after is not of this list");
            problem.initCause(e);
            throw problem;
        }
    }
}
