package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A version of a rule.
 *
 * @param divisionCode absent for a reference set, which applies nowhere; 000000 is the country
 * @param level absent: all levels
 */
record RuleView(
        UUID id,
        @Nullable String divisionCode,
        @Nullable DivisionLevel level,
        int version,
        String name,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence,
        Instant validFrom,
        Instant createdAt,
        Map<String, BigDecimal> parameters) {

    static RuleView of(PatrolRule rule) {
        return new RuleView(
                rule.id,
                rule.divisionCode,
                rule.level,
                rule.version,
                rule.name,
                rule.source,
                rule.sourceYear,
                rule.evidence,
                rule.validFrom,
                rule.createdAt,
                rule.parameters);
    }
}
