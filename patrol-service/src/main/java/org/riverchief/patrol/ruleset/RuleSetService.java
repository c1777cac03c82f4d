package org.riverchief.patrol.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.patrol.rule.RuleService;
import org.riverchief.patrol.rule.RuleView;

/** Shows rule sets and lets offices adopt them. */
@ApplicationScoped
class RuleSetService {

    private final RuleService rules;
    private final Idempotency idempotency;

    RuleSetService(RuleService rules, Idempotency idempotency) {
        this.rules = rules;
        this.idempotency = idempotency;
    }

    List<RuleSetView> list() {
        TreeMap<String, List<RuleView>> sets = rules.references().stream()
                .collect(Collectors.groupingBy(
                        rule -> String.valueOf(rule.ruleSet()), TreeMap::new, Collectors.toList()));
        return sets.entrySet().stream()
                .map(set -> new RuleSetView(set.getKey(), set.getValue()))
                .toList();
    }

    @Transactional
    AdoptionView adopt(String ruleSet, AdoptRuleSet request) {
        return idempotency.once(
                "rule-sets/" + ruleSet,
                request,
                AdoptionView.class,
                () -> new AdoptionView(
                        ruleSet,
                        request.divisionCode().value(),
                        rules.adopt(ruleSet, request.divisionCode(), request.validFrom())));
    }
}
