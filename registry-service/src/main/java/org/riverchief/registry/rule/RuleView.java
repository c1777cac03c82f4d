package org.riverchief.registry.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as clients see it.
 *
 * @param divisionCode the division that set it, 000000 for the country; absent for a reference set that is in force nowhere
 * @param validTo first day it no longer holds
 */
record RuleView(
        UUID id,
        RuleTopic topic,
        @Nullable String divisionCode,
        String name,
        Map<String, Object> content,
        String source,
        @Nullable Integer sourceYear,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id,
                rule.topic,
                rule.divisionCode,
                rule.name,
                Map.copyOf(rule.content),
                rule.source,
                rule.sourceYear,
                rule.verified,
                rule.validFrom,
                rule.validTo);
    }
}
