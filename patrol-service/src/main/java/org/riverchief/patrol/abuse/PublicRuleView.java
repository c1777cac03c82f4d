package org.riverchief.patrol.abuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A figure that holds.
 *
 * @param divisionCode the division it comes from; 000000 is the country's default
 */
record PublicRuleView(
        RuleName name,
        String divisionCode,
        int version,
        int amount,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence,
        Instant validFrom) {

    static PublicRuleView of(PublicRule rule) {
        return new PublicRuleView(
                rule.name,
                rule.divisionCode,
                rule.version,
                rule.amount,
                rule.source,
                rule.sourceYear,
                rule.evidence,
                rule.validFrom);
    }
}
