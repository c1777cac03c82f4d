package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.provenance.Evidence;

/**
 * What applies to a level in a division at an instant, each number with where it comes from.
 *
 * @param countingModes ways of patrolling that count for a task
 * @param ignored what some rule names without being allowed to by a division above
 */
record EffectiveRuleView(
        DivisionCode divisionCode,
        DivisionLevel level,
        Instant at,
        UUID ruleId,
        int ruleVersion,
        List<Parameter> parameters,
        List<FrequencyLine> frequencies,
        List<PatrolMode> countingModes,
        Set<String> ignored) {

    /**
     * One number and the rule that names it.
     *
     * @param below what divisions below may do to it
     */
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
            Evidence evidence,
            Overriding below) {

        static Parameter of(RuleParameter parameter, PatrolRule origin, Overriding below) {
            return new Parameter(
                    parameter.key(),
                    origin.number(parameter),
                    parameter.unit(),
                    origin.id,
                    origin.version,
                    origin.divisionCode,
                    origin.level,
                    origin.source,
                    origin.sourceYear,
                    origin.evidence,
                    below);
        }
    }

    /** How often a reach of a class is to be patrolled under a warning, and the rule that says so. */
    record FrequencyLine(
            Frequency frequency,
            UUID ruleId,
            int ruleVersion,
            @Nullable String divisionCode,
            @Nullable DivisionLevel level,
            String source,
            @Nullable Integer sourceYear,
            Evidence evidence) {

        static FrequencyLine of(Inheritance.Line line) {
            PatrolRule origin = line.origin();
            return new FrequencyLine(
                    line.frequency(),
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
        Inheritance inheritance = rule.inheritance();
        List<Parameter> parameters = rule.origins().entrySet().stream()
                .map(entry -> Parameter.of(
                        entry.getKey(),
                        entry.getValue(),
                        inheritance.permission(entry.getKey().key())))
                .toList();
        return new EffectiveRuleView(
                division,
                level,
                at,
                rule.id(),
                rule.version(),
                parameters,
                inheritance.lines().stream()
                        .filter(line -> inheritance
                                .line(
                                        line.frequency().waterClass(),
                                        line.frequency().warning())
                                .filter(line::equals)
                                .isPresent())
                        .map(FrequencyLine::of)
                        .toList(),
                inheritance.modes().map(origin -> origin.countingModes).orElse(List.of()),
                inheritance.ignored());
    }
}
