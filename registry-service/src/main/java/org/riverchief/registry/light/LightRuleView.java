package org.riverchief.registry.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule of lights as clients see it. */
record LightRuleView(
        UUID id,
        int daysLeft,
        BigDecimal shareDone,
        String source,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static LightRuleView of(LightRule rule) {
        return new LightRuleView(
                rule.id, rule.daysLeft, rule.shareDone, rule.source, rule.verified, rule.validFrom, rule.validTo);
    }
}
