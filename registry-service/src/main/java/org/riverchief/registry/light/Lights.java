package org.riverchief.registry.light;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Succession;

/** Applies the rule of lights and keeps it. */
@ApplicationScoped
public class Lights {

    private final Changes changes;
    private final Caller caller;
    private final RegistryDays days;
    private final String instance;

    Lights(
            Changes changes,
            Caller caller,
            RegistryDays days,
            @ConfigProperty(name = "riverchief.instance") String instance) {
        this.changes = changes;
        this.caller = caller;
        this.days = days;
        this.instance = instance;
    }

    /**
     * Returns the light of what is not done, by the rule of the day; without a rule nothing is at risk.
     *
     * @param share how much of what belongs together is done, 0 to 1
     */
    public Light of(LocalDate dueOn, LocalDate today, BigDecimal share) {
        return LightRule.findOn(today)
                .map(rule -> rule.light(dueOn, today, share))
                .orElseGet(() -> today.isAfter(dueOn) ? Light.OVERDUE : Light.ON_TRACK);
    }

    LightRuleView rule(@Nullable LocalDate at) {
        return LightRule.findOn(days.orToday(at)).map(LightRuleView::of).orElseThrow(DomainException::notFound);
    }

    @Transactional
    LightRuleView set(SetLightRule facts) {
        if (!caller.division().value().equals(instance)) {
            throw LightProblems.notOfInstance(instance);
        }
        LightRule rule = LightRule.set(Ids.next(), facts);
        Succession.end(
                LightRule.findLatestSince(facts.validFrom()),
                facts.validFrom(),
                LightRuleView::of,
                (before, former) -> record("light-rule.end", before, former));
        Constraints.guard(
                "ex_light_rule_one_at_a_time",
                rule::persistAndFlush,
                () -> LightProblems.ruleExists(facts.validFrom()));
        return record("light-rule.set", null, rule);
    }

    private LightRuleView record(String action, @Nullable LightRuleView before, LightRule rule) {
        LightRuleView view = LightRuleView.of(rule);
        changes.record(new AuditChange(action, "light-rule", rule.id.toString(), instance, before, view, null));
        return view;
    }
}
