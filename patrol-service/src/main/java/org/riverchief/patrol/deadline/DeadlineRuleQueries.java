package org.riverchief.patrol.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;

/** Lists the deadline rules that concern the caller: those of their divisions, those that
 * hold there from above, and references. */
@ApplicationScoped
class DeadlineRuleQueries {

    private static final String CONCERNING =
            "(rule.divisionCode is null or rule.divisionCode in :holding or rule.divisionCode like :below)";
    private static final String LATEST =
            "not exists (select 1 from DeadlineRule later where later.version > rule.version"
                    + " and later.divisionCode is not distinct from rule.divisionCode and later.kind = rule.kind"
                    + " and later.category is not distinct from rule.category"
                    + " and later.severity is not distinct from rule.severity)";

    private final DataScope scope;
    private final Caller caller;

    DeadlineRuleQueries(DataScope scope, Caller caller) {
        this.scope = scope;
        this.caller = caller;
    }

    /** Returns rules in the order they were made, with or without the versions that were replaced. */
    Page<DeadlineRuleView> list(boolean history, PageRequest page) {
        Conditions asked = new Conditions()
                .and(CONCERNING, "holding", DeadlineRule.codes(caller.division()))
                .with("below", scope.prefix() + "%")
                .ascending(page, SortKey.id("rule.id"));
        if (!history) {
            asked.and(LATEST);
        }
        List<DeadlineRuleView> rows = DeadlineRule.<DeadlineRule>find(
                        "from DeadlineRule rule where " + asked.text(), asked.parameters())
                .page(0, page.limit + 1)
                .list()
                .stream()
                .map(DeadlineRuleView::of)
                .toList();
        return Page.of(rows, page.limit, rule -> Cursor.encode(rule.id()));
    }
}
