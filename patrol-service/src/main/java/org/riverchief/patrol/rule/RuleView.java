package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A version of a rule.
 *
 * @param divisionCode absent for a reference set, which applies nowhere; 000000 is the country
 * @param level absent: all levels
 * @param ruleSet key of the set it is part of or was adopted from
 * @param parameters numbers by name; what is not named is inherited, like what follows
 * @param countingModes which ways of patrolling count for a task
 * @param overridable what divisions below may do, by parameter, {@code frequencies} or {@code countingModes}; what is not
 *     named is free
 */
public record RuleView(
        UUID id,
        @Nullable String divisionCode,
        @Nullable DivisionLevel level,
        @Nullable String ruleSet,
        int version,
        String name,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence,
        Instant validFrom,
        Instant createdAt,
        Map<String, BigDecimal> parameters,
        List<Frequency> frequencies,
        @Nullable List<PatrolMode> countingModes,
        Map<String, Overriding> overridable) {

    static RuleView of(PatrolRule rule) {
        return new RuleView(
                rule.id,
                rule.divisionCode,
                rule.level,
                rule.ruleSet,
                rule.version,
                rule.name,
                rule.source,
                rule.sourceYear,
                rule.evidence,
                rule.validFrom,
                rule.createdAt,
                rule.parameters,
                rule.frequencies,
                rule.countingModes,
                rule.overridable);
    }
}
