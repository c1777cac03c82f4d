package org.riverchief.registry.handoverrule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as clients see it.
 *
 * @param divisionCode absent for the rule that holds where no division has one
 * @param validTo first day it no longer holds
 */
public record HandoverRuleView(
        UUID id,
        @Nullable String divisionCode,
        List<String> roles,
        String period,
        String source,
        @Nullable Integer sourceYear,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static HandoverRuleView of(HandoverRule rule) {
        return new HandoverRuleView(
                rule.id,
                rule.divisionCode,
                List.copyOf(rule.roles),
                rule.period,
                rule.source,
                rule.sourceYear,
                rule.verified,
                rule.validFrom,
                rule.validTo);
    }

    /** Returns the last day to sign on for an appointment that ends on a day. */
    public LocalDate dueOn(LocalDate endedOn) {
        return endedOn.plus(Period.parse(period));
    }
}
