package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.provenance.Evidence;

/** What applies to a level in a division at an instant, each number with where it comes from. */
record EffectiveRuleView(
        DivisionCode divisionCode,
        DivisionLevel level,
        Instant at,
        UUID ruleId,
        int ruleVersion,
        List<Parameter> parameters) {

    /** One number and the rule that names it. */
    record Parameter(
            String name,
            BigDecimal value,
            String unit,
            UUID ruleId,
            int ruleVersion,
            @Nullable String divisionCode,
            @Nullable DivisionLevel level,
            String source,
            @Nullable Integer sourceYear,
            Evidence evidence) {

        static Parameter of(RuleParameter parameter, BigDecimal value, PatrolRule origin) {
            return new Parameter(
                    parameter.key(),
                    value,
                    parameter.unit(),
                    origin.id,
                    origin.version,
                    origin.divisionCode,
                    origin.level,
                    origin.source,
                    origin.sourceYear,
                    origin.evidence);
        }
    }

    static EffectiveRuleView of(EffectiveRule rule, DivisionCode division, DivisionLevel level, Instant at) {
        List<Parameter> parameters = rule.origins().entrySet().stream()
                .map(entry -> Parameter.of(entry.getKey(), rule.required(entry.getKey()), entry.getValue()))
                .toList();
        return new EffectiveRuleView(division, level, at, rule.id(), rule.version(), parameters);
    }
}
